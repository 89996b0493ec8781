"""What two organisations do not have in common: queues, skills and wrap-up codes by name.

    python compare_organisations.py

Needs, in both, the permissions routing:queue:view and routing:wrapupCode:view. The first organisation is named by
GENESYS_CLOUD_CLIENT_ID, GENESYS_CLOUD_CLIENT_SECRET and GENESYS_CLOUD_HOST, the other by the same with OTHER_ before.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor

import PureCloudPlatformClientV2 as genesys


def client_of(prefix: str) -> genesys.ApiClient:
    """Return a client with a configuration of its own: nothing is shared with the other one."""
    host, client_id, secret = (os.environ[f"{prefix}GENESYS_CLOUD_{n}"] for n in ("HOST", "CLIENT_ID", "CLIENT_SECRET"))
    client = genesys.ApiClient(configuration=genesys.Configuration.create(host=host))
    return client.get_client_credentials_token(client_id, secret)


def names(prefix: str) -> dict[str, set[str]]:
    """Return the names by kind."""
    routing = genesys.RoutingApi(client_of(prefix))
    listings: dict[str, Iterable[genesys.Queue | genesys.RoutingSkill | genesys.WrapupCode]] = {
        "queue": genesys.paginate(routing.get_routing_queues, page_size=100),
        "skill": genesys.paginate(routing.get_routing_skills, page_size=100),
        "wrap-up code": genesys.paginate(routing.get_routing_wrapupcodes, page_size=100),
    }
    return {kind: {str(entity.name) for entity in entities} for kind, entities in listings.items()}


def main() -> int:
    """Print a line for each difference, as diff does; return 1 if there is one."""
    with ThreadPoolExecutor(2) as threads:
        ours, theirs = threads.map(names, ("", "OTHER_"))
    lines = [f"< {kind} {name}" for kind in ours for name in sorted(ours[kind] - theirs[kind])]
    lines += [f"> {kind} {name}" for kind in theirs for name in sorted(theirs[kind] - ours[kind])]
    print("\n".join(lines) if lines else "no difference")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
