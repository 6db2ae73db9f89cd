# Reference vectors for the local level: R's stats::StructTS, KalmanLike and KalmanSmooth.
# Made with: Rscript level.R > level.vectors.json   (r-base-core of Debian; nothing else is needed)
number <- function(x) ifelse(is.na(x), "null", formatC(x, digits = 15, format = "g"))
list_of <- function(x) paste0("[", paste(number(x), collapse = ","), "]")

smoothed <- function(name, y, noise, drift) {
  model <- list(T = matrix(1), Z = 1, h = noise^2, V = matrix(drift^2), a = 0, P = matrix(1e9), Pn = matrix(1e9))
  s <- KalmanSmooth(y, model, nit = -1L)
  sprintf('{"name":"%s","y":%s,"noise":%s,"drift":%s,"level":%s,"variance":%s}', name, list_of(y), number(noise), number(drift),
          list_of(as.vector(s$smooth)), list_of(as.vector(s$var)))
}
fitted <- function(name, y) {
  fit <- StructTS(y, type = "level", optim.control = list(factr = 1e3, maxit = 1000))
  sprintf('{"name":"%s","y":%s,"drift":%s,"noise":%s}', name, list_of(y), number(sqrt(fit$coef[["level"]])),
          number(sqrt(fit$coef[["epsilon"]])))
}

set.seed(14)
walk <- function(n, noise, drift) 2 + cumsum(rnorm(n, 0, drift)) + rnorm(n, 0, noise)
words <- function(y) pmin(4, pmax(0, round(y)))
year <- words(walk(365, 0.7, 0.08)); year[c(1:3, 90:140, 200, 202, 204:206, 360:365)] <- NA
short <- c(0, NA, NA, 1, 0, 4, NA, 2, 2)
nile <- as.vector(datasets::Nile)

cat('{"made":"', R.version.string, ', stats::StructTS and stats::KalmanSmooth",\n"smoothed":[\n', sep = "")
cat(paste(c(smoothed("nile", nile, sqrt(15099), sqrt(1469.1)), smoothed("nine days", short, 0.6, 0.3),
            smoothed("a year with gaps", year, 0.7, 0.08), smoothed("hardly moving", year, 1, 0.01)), collapse = ",\n"))
cat('],\n"fitted":[\n')
cat(paste(c(fitted("nile", nile), fitted("a year", walk(365, 0.7, 0.15)), fitted("two hundred", walk(200, 1, 0.5))), collapse = ",\n"))
cat("]}\n")
