"""A dozen APIs in one program that type checkers can follow: run it with a client of your own, or see the demo."""

from __future__ import annotations

from datetime import date, datetime

import PureCloudPlatformClientV2 as genesys
from PureCloudPlatformClientV2.models.queue import Queue
from PureCloudPlatformClientV2.rest import ApiException, NotFound


def names(client: genesys.ApiClient) -> list[str]:
    """Return a name from each of a dozen APIs."""
    users = genesys.UsersApi(client).get_users(page_size=5, state="active", expand=["presence", "team"])
    queue: Queue = genesys.RoutingApi(client).get_routing_queue("queue-id")
    groups = genesys.GroupsApi(client).get_groups(page_size=5)
    flows = genesys.ArchitectApi(client).get_flows(page_size=5)
    locations = genesys.LocationsApi(client).get_locations(page_size=5)
    roles = genesys.AuthorizationApi(client).get_authorization_roles(page_size=5)
    presences = genesys.PresenceApi(client).get_presencedefinitions(page_number=1)
    stations = genesys.StationsApi(client).get_stations(page_size=5)
    organization = genesys.OrganizationApi(client).get_organizations_me()
    campaigns = genesys.OutboundApi(client).get_outbound_campaigns(page_size=5)
    recordings = genesys.RecordingApi(client).get_conversation_recordings("conversation-id")
    teams = genesys.TeamsApi(client).get_teams(page_size=5)
    found: list[str | None] = [user.name for user in users.entities or []]
    found += [group.name for group in groups.entities or []] + [flow.name for flow in flows.entities or []]
    found += [location.name for location in locations.entities or []] + [role.name for role in roles.entities or []]
    found += [station.name for station in stations.entities or []] + [team.name for team in teams.entities or []]
    found += [campaign.name for campaign in campaigns.entities or []] + [one.id for one in recordings]
    found += [presence.id for presence in presences.entities or []] + [queue.name, organization.name]
    return [name for name in found if name]


def last_login(client: genesys.ApiClient, user_id: str) -> datetime | None:
    """Return when a user last logged in, None for a user that is not there."""
    try:
        return genesys.UsersApi(client).get_user(user_id, expand=["dateLastLogin"], timeout=5).date_last_login
    except NotFound:
        return None
    except ApiException as error:
        raise SystemExit(f"{error.status}: {error.message}") from error


def create(client: genesys.ApiClient, division_id: str) -> str | None:
    """Create a user and return its id."""
    body = genesys.CreateUser(name="Ada", email="ada@example.com", division_id=division_id)
    return genesys.UsersApi(client).post_users(body).id


def first_day() -> date:
    """Return a day for a report."""
    return date(2024, 1, 1)
