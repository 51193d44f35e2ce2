"""Runs rules of pabutools on one file, one request per line, for `linli bench tally`.

Usage: tally-peer.py FILE. A request is `RULE PROFILE SECONDS_MAX`; the answer is one line of
JSON with the seconds of the rule alone and the winners. Parsing is timed apart.
"""

import json
import resource
import signal
import sys
import time

MEMORY_BYTES_MAX = 9 << 30
resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES_MAX, MEMORY_BYTES_MAX))

from pabutools.election import (  # noqa: E402
    Additive_Borda_Sat,
    Additive_Cardinal_Sat,
    Cardinality_Sat,
    Cost_Sat,
    parse_pabulib,
)
from pabutools.rules import (  # noqa: E402
    greedy_utilitarian_welfare,
    method_of_equal_shares,
    sequential_phragmen,
)

SATISFACTIONS = {
    "cost": Cost_Sat,
    "cardinality": Cardinality_Sat,
    "points": Additive_Cardinal_Sat,
    "borda": Additive_Borda_Sat,
}


class TooSlow(Exception):
    pass


def stop(_signal, _frame):
    raise TooSlow()


def tally(rule, instance, profile):
    name, _, satisfaction = rule.partition(":")
    if name == "phragmen":
        return sequential_phragmen(instance, profile)
    measure = SATISFACTIONS[satisfaction]
    if name == "greedy":
        return greedy_utilitarian_welfare(instance, profile, sat_class=measure)
    step = 1 if name in ("add1", "add1u") else None
    winners = method_of_equal_shares(
        instance, profile, sat_class=measure, voter_budget_increment=step
    )
    if name != "add1u":
        return winners
    return greedy_utilitarian_welfare(
        instance, profile, sat_class=Cost_Sat, initial_budget_allocation=list(winners)
    )


def main():
    sys.setrecursionlimit(100_000)
    signal.signal(signal.SIGALRM, stop)
    begin = time.perf_counter()
    instance, profile = parse_pabulib(sys.argv[1])
    profiles = {"list": profile, "multi": profile.as_multiprofile()}
    print(json.dumps({"seconds": time.perf_counter() - begin}), flush=True)
    for line in sys.stdin:
        rule, kind, seconds_max = line.split()
        signal.alarm(int(seconds_max))
        begin = time.perf_counter()
        try:
            winners = [str(project) for project in tally(rule, instance, profiles[kind])]
            answer = {"seconds": time.perf_counter() - begin, "winners": winners}
        except TooSlow:
            answer = {"error": f"stopped after {seconds_max} s"}
        except MemoryError:
            answer = {"error": "out of memory"}
        signal.alarm(0)
        print(json.dumps(answer), flush=True)


main()
