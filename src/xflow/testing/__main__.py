"""Print the reports of files of cases: ``python -m xflow.testing FILE [FILE ...]``."""

from __future__ import annotations

import sys

from xflow.errors import XflowError
from xflow.testing.cases import check_cases


def main(arguments: list[str]) -> int:
    """Print the report of each file that is named.

    Args:
        arguments: The files.

    Returns:
        0 if every case agrees, 1 if one does not, 2 if a file cannot be read.
    """
    if not arguments:
        sys.stdout.write("usage: python -m xflow.testing FILE [FILE ...]\n")
        return 2
    try:
        reports = [check_cases(path) for path in arguments]
    except (OSError, XflowError) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    sys.stdout.write("\n".join(str(report) for report in reports) + "\n")
    return int(any(not result.agrees or result.faults for report in reports for result in report.results))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
