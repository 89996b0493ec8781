"""Titles for many users, at the pace that the platform allows: `python bulk_update.py titles.csv`.

The file has a line with the columns email and title, then a line a user. Users that have their title are left alone,
so the program can be run again after an interruption. Needs the permissions directory:user:view and
directory:user:edit, and GENESYS_CLOUD_CLIENT_ID, GENESYS_CLOUD_CLIENT_SECRET and GENESYS_CLOUD_REGION or _HOST.
"""

from __future__ import annotations

import csv
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import PureCloudPlatformClientV2 as genesys
from PureCloudPlatformClientV2.rest import ApiException

THREADS = 8


def change(users: genesys.UsersApi, due: tuple[genesys.User, str]) -> str:
    """Set one title; return what went wrong, or nothing."""
    user, title = due
    try:
        users.patch_user(str(user.id), genesys.UpdateUser(title=title, version=user.version))
    except ApiException as error:  # 409: somebody else changed the user since we read it
        return f"{user.email}: {error.status} {error.message} ({error.correlation_id})"
    return ""


def main(file_name: str) -> int:
    """Change what differs; return 1 if something could not be changed."""
    with open(file_name, newline="", encoding="utf-8") as file:
        titles = {row["email"].casefold(): row["title"] for row in csv.DictReader(file)}
    # "pace": all threads share the budget of the token and wait for its next minute instead of running into 429.
    configuration = genesys.Configuration.create(rate_limit="pace")
    users = genesys.UsersApi(genesys.ApiClient.from_environment(configuration))
    known = {(user.email or "").casefold(): user for user in genesys.paginate(users.get_users, page_size=100)}
    problems = [f"{email}: there is no such user" for email in titles.keys() - known.keys()]
    due = [(known[email], title) for email, title in titles.items() if email in known and known[email].title != title]
    with ThreadPoolExecutor(THREADS) as threads:
        problems += filter(None, threads.map(partial(change, users), due))
    for problem in sorted(problems):
        print(problem, file=sys.stderr)
    print(f"{len(due)} of {len(titles)} users had to change, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
