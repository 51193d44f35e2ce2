"""Judges a .pb file: is it valid to pabulib-checker, and what does pabutools make of it?

Usage: tally-judge.py FILE. Prints one line of JSON: the checker's errors and the winners.
"""

import contextlib
import io
import json
import sys

from pabulib.checker import Checker
from pabutools.election import Cost_Sat, parse_pabulib
from pabutools.rules import method_of_equal_shares

with contextlib.redirect_stdout(io.StringIO()):
    report = Checker().process_files([sys.argv[1]])
metadata = report.get("metadata", {})
details = {
    name: part
    for name, part in report.items()
    if name not in ("metadata", "summary") and isinstance(part, dict)
}
instance, profile = parse_pabulib(sys.argv[1])
winners = method_of_equal_shares(instance, profile, sat_class=Cost_Sat)
print(
    json.dumps(
        {
            "valid": metadata.get("valid", 0),
            "invalid": metadata.get("invalid", 0),
            "details": str(details)[:2000],
            "ballots": profile.num_ballots(),
            "winners": [str(project) for project in winners],
        }
    )
)
