/**
 * Milliseconds after its time in which a turn may still be used, and in which one is given ahead of its time. Redis counts
 * a request as sent for this much longer than the window, so that there are never too many in one.
 */
export const SLACK = 1_000

/** Of one process, before it asks again. */
export const MOST_AT_ONCE = 100

const NOW = `
  local time = redis.call('TIME')
  local now = time[1] * 1000 + math.floor(time[2] / 1000)`

/**
 * Gives turns: in how many milliseconds to ask again, and then, for each turn, in how many it comes. The list holds the
 * times of the last turns, at most as many as the limit. Whoever waits gets a few turns, evenly spread, so that all
 * processes get some.
 */
export const TAKE: string = `${NOW}
  local sent, notBeforeKey = KEYS[1], KEYS[2]
  local limit, window = tonumber(ARGV[1]), tonumber(ARGV[2])
  local count, hasWaited = tonumber(ARGV[3]), ARGV[4] == '1'
  local held, gap = window + ${SLACK}, window / limit
  local share = math.max(1, math.floor(${SLACK} / gap / 10))
  local last = tonumber(redis.call('LINDEX', sent, -1) or 0)
  if last > now + held then redis.call('DEL', sent, notBeforeKey) end -- the clock of Redis was set back
  local notBefore = tonumber(redis.call('GET', notBeforeKey) or 0)
  local used = redis.call('LLEN', sent)
  local answer, spread = {0}, 0
  for i = 1, count do
    local turn = notBefore
    if used >= limit then turn = math.max(turn, tonumber(redis.call('LINDEX', sent, 0)) + held) end
    if turn > now + ${SLACK} then
      answer[1] = math.max(1, math.ceil(turn - now - ${SLACK}))
      break
    end
    local waits = hasWaited or turn > now
    if waits and spread >= share then
      answer[1] = answer[#answer]
      break
    end
    local at = math.ceil(math.max(turn, now))
    if waits then
      notBefore = math.max(turn + gap, now)
      spread = spread + 1
    end
    redis.call('RPUSH', sent, at)
    if used >= limit then redis.call('LPOP', sent) else used = used + 1 end
    answer[#answer + 1] = at - now
  end
  if used > 0 then redis.call('PEXPIRE', sent, held + ${SLACK}) end
  if notBefore > now then redis.call('SET', notBeforeKey, notBefore, 'PX', math.ceil(notBefore - now)) end
  return answer`

/** No turns for so many milliseconds, from now. */
export const PAUSE: string = `${NOW}
  local milliseconds = tonumber(ARGV[1])
  local notBefore = tonumber(redis.call('GET', KEYS[2]) or 0)
  if milliseconds > 0 and now + milliseconds > notBefore then
    redis.call('SET', KEYS[2], now + milliseconds, 'PX', milliseconds + ${SLACK})
  end`
