"""All users of the organisation as CSV: `python users_to_csv.py users.csv`.

Needs the permission directory:user:view. The environment says where and who: GENESYS_CLOUD_CLIENT_ID,
GENESYS_CLOUD_CLIENT_SECRET, and GENESYS_CLOUD_REGION (such as eu_west_1) or GENESYS_CLOUD_HOST.
"""

from __future__ import annotations

import csv
import sys

import PureCloudPlatformClientV2 as genesys

COLUMNS = ("id", "name", "email", "department", "title", "state")


def main(file_name: str) -> None:
    """Write one line a user, page by page: the memory holds one page, however many there are."""
    users = genesys.UsersApi(genesys.ApiClient.from_environment())
    count = 0
    with open(file_name, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow((*COLUMNS, "division"))
        for user in genesys.paginate(users.get_users, page_size=100, state="any"):
            division = user.division.name if user.division else None
            writer.writerow([*(getattr(user, column) for column in COLUMNS), division])
            count += 1
    print(f"{count} users in {file_name}")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "users.csv")
