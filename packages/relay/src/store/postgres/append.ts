/**
 * Compares and appends many entries in one statement, so that it is all or nothing and one flush to the disk. It answers for each entry
 * by its number. Rows of `tail` are locked in one order, so that two nodes do not wait for each other in a circle.
 */
export const APPEND = `
create function relay_append(
  spaces bytea[], lanes bytea[], seqs integer[], prevs bytea[], hashes bytea[],
  headers bytea[], bodies bytea[], kinds smallint[], signatures bytea[]
) returns table (number integer, answer text, at integer, other bytea) language plpgsql as $$
#variable_conflict use_column
declare
  have integer; head bytea; kept bytea; there_hash bytea; bare boolean; put integer;
begin
  insert into tail (space, place) select distinct s, 0 from unnest(spaces) s order by 1 on conflict do nothing;
  perform 1 from tail where space = any(spaces) order by space for update;
  for i in 1 .. cardinality(spaces) loop
    number := i; other := null; have := null; head := null;
    select l.seq, l.hash into have, head from lane l where l.space = spaces[i] and l.lane = lanes[i];
    have := coalesce(have, -1);
    kept := bodies[i];
    if kept is not null and kinds[i] = 1
      and exists (select 1 from withdrawn w where w.space = spaces[i] and w.lane = lanes[i] and w.seq = seqs[i]) then kept := null;
    end if;
    if seqs[i] <= have then
      select e.hash, e.body is null into there_hash, bare from entry e where e.space = spaces[i] and e.lane = lanes[i] and e.seq = seqs[i];
      at := seqs[i];
      if there_hash <> hashes[i] then answer := 'fork'; other := there_hash; return next; continue; end if;
      if (bare and kept is not null) or signatures[i] is not null then
        update entry e set body = coalesce(e.body, kept), signature = coalesce(e.signature, signatures[i])
          where e.space = spaces[i] and e.lane = lanes[i] and e.seq = seqs[i];
      end if;
      if bare and kept is not null then
        update lane l set bytes = l.bytes + octet_length(kept) where l.space = spaces[i] and l.lane = lanes[i];
      end if;
      answer := 'ack'; return next;
    elsif seqs[i] <> have + 1 then
      answer := 'gap'; at := have; return next;
    elsif prevs[i] <> coalesce(head, spaces[i]) then
      answer := 'fork'; at := have; other := coalesce(head, spaces[i]); return next;
    else
      update tail t set place = t.place + 1 where t.space = spaces[i] returning t.place into put;
      insert into entry (space, place, lane, seq, hash, header, body, kind, signature)
        values (spaces[i], put, lanes[i], seqs[i], hashes[i], headers[i], kept, kinds[i], signatures[i]);
      insert into lane as l (space, lane, seq, hash, bytes)
        values (spaces[i], lanes[i], seqs[i], hashes[i], octet_length(headers[i]) + coalesce(octet_length(kept), 0))
        on conflict (space, lane) do update set seq = excluded.seq, hash = excluded.hash, bytes = l.bytes + excluded.bytes;
      answer := 'ack'; at := seqs[i]; return next;
    end if;
  end loop;
end $$;`
