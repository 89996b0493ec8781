"""Titles for many users, at the pace that the platform allows: `python bulk_update.py titles.csv`.

The file has a line with the columns email and title, then a line a user. Users that have their title are left alone,
so the program can be run again after an interruption. Needs the permissions directory:user:view and
directory:user:edit, and GENESYS_CLOUD_CLIENT_ID, GENESYS_CLOUD_CLIENT_SECRET and GENESYS_CLOUD_REGION or _HOST.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator

import PureCloudPlatformClientV2 as genesys
from PureCloudPlatformClientV2.bulk import Call


def changes(titles: dict[str, str], known: dict[str, genesys.User]) -> Iterator[Call]:
    """Yield a call for each user whose title differs, with the address as its key."""
    for email, title in titles.items():
        if email in known and known[email].title != title:
            user = known[email]
            yield Call((user.id, genesys.UpdateUser(title=title, version=user.version)), key=email)


def main(file_name: str) -> int:
    """Change what differs; return 1 if something could not be changed."""
    with open(file_name, newline="", encoding="utf-8") as file:
        titles = {row["email"].casefold(): row["title"] for row in csv.DictReader(file)}
    users = genesys.UsersApi(genesys.ApiClient.from_environment())
    known = {(user.email or "").casefold(): user for user in genesys.paginate(users.get_users, page_size=100)}
    problems = [f"{email}: there is no such user" for email in titles.keys() - known.keys()]
    due = list(changes(titles, known))
    for outcome in genesys.call_many(users.patch_user, due, on_error="return", ordered=False):
        error = outcome.error  # 409: somebody else changed the user since we read it
        if isinstance(error, genesys.ApiException):
            problems.append(f"{outcome.call.key}: {error.status} {error.message} ({error.correlation_id})")
        else:
            outcome.get()
    for problem in sorted(problems):
        print(problem, file=sys.stderr)
    print(f"{len(due)} of {len(titles)} users had to change, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
