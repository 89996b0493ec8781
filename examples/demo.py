"""A first look: a token, permissions, users. Says what it does as it does it.

Without settings it starts a local simulator and works on that. With GENESYS_CLOUD_CLIENT_ID and
GENESYS_CLOUD_CLIENT_SECRET (and GENESYS_CLOUD_REGION, e.g. eu_west_1) it talks to the real platform, and only reads.
"""

from __future__ import annotations

import os
from itertools import islice

import PureCloudPlatformClientV2 as genesys
from PureCloudPlatformClientV2.simulator import Simulator

NAMES = ("Ada Lovelace", "Alan Turing", "Grace Hopper", "Edsger Dijkstra", "Barbara Liskov")


def main() -> None:
    """Run the demo on the platform that the environment names, else on a simulator."""
    if os.environ.get("GENESYS_CLOUD_CLIENT_ID"):
        say("Using the real platform, read-only.")
        client = genesys.ApiClient.from_environment()
        show_permissions(client)
        show_users(client)
        return
    with Simulator() as simulator:
        say(f"Started a local Platform API on {simulator.host}.")
        client = genesys.ApiClient(host=simulator.host)
        client.get_client_credentials_token(simulator.client_id, simulator.client_secret)
        say("Got a token for client credentials.")
        show_permissions(client)
        create_users(client)
        show_users(client)
        change_one_user(client)
        client.close()


def say(text: str) -> None:
    """Print a step at once."""
    print(f"\n>>> {text}", flush=True)


def show_permissions(client: genesys.ApiClient) -> None:
    """Print the permissions by domain."""
    say("AuthorizationApi.get_authorization_permissions():")
    for collection in genesys.AuthorizationApi(client).get_authorization_permissions().entities or []:
        print(f"    {collection.domain}: {', '.join(sorted(collection.permission_map or {}))}")


def create_users(client: genesys.ApiClient) -> None:
    """Create a handful of users."""
    users, division = genesys.UsersApi(client), genesys.AuthorizationApi(client).get_authorization_divisions_home()
    say(f"Creating {len(NAMES)} users in the division {division.name!r}:")
    for name in NAMES:
        email = f"{name.split()[0].lower()}@example.com"
        user = users.post_users(genesys.CreateUser(name=name, email=email, division_id=division.id, state="active"))
        print(f"    {user.id}  {user.name}")


def show_users(client: genesys.ApiClient) -> None:
    """Print the users page by page, the first three pages."""
    for page in islice(genesys.paginate(genesys.UsersApi(client).get_users, page_size=2).pages(), 3):
        say(f"Page {page.page_number} of {page.page_count} ({page.total} users):")
        users: list[genesys.User] = page.entities or []
        print(*(f"    {user.id}  {user.name}  {user.email}" for user in users), sep="\n")


def change_one_user(client: genesys.ApiClient) -> None:
    """Change the user of that name, print what came back, and the current user as JSON."""
    users = genesys.UsersApi(client)
    found = genesys.find(users.get_users, name=NAMES[0])
    changed = users.patch_user(found.id or "", genesys.UpdateUser(title="Engineer", version=found.version))
    say(f"Changed {changed.name}: the title is now {changed.title!r}, the version {changed.version}.")
    say("UsersApi.get_users_me().to_json():")
    print(users.get_users_me().to_json())


if __name__ == "__main__":
    main()
