# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..models import (
        Team, TeamActivityQuery, TeamActivityResponse, TeamEntityListing, TeamMemberAddListingResponse,
        TeamMemberEntityListing, TeamMembers, TeamSearchRequest, TeamsSearchResponse,
    )

_DELETE_TEAM: ApiOperation[None] = ApiOperation("DELETE", "/api/v2/teams/{teamId}", path("teamId"))
_DELETE_TEAM_MEMBERS: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/teams/{teamId}/members", path("teamId"), query("id", required=True)
)
_GET_TEAM: ApiOperation[Team] = ApiOperation(
    "GET", "/api/v2/teams/{teamId}", path("teamId"), query("expand"), returns="Team"
)
_GET_TEAM_MEMBERS: ApiOperation[TeamMemberEntityListing] = ApiOperation(
    "GET", "/api/v2/teams/{teamId}/members", path("teamId"), query("pageSize"), query("before"), query("after"),
    query("expand"), returns="TeamMemberEntityListing",
)
_GET_TEAMS: ApiOperation[TeamEntityListing] = ApiOperation(
    "GET", "/api/v2/teams", query("pageSize"), query("name"), query("after"), query("before"), query("expand"),
    returns="TeamEntityListing",
)
_PATCH_TEAM: ApiOperation[Team] = ApiOperation(
    "PATCH", "/api/v2/teams/{teamId}", path("teamId"), body(required=True), returns="Team"
)
_POST_ANALYTICS_TEAMS_ACTIVITY_QUERY: ApiOperation[TeamActivityResponse] = ApiOperation(
    "POST", "/api/v2/analytics/teams/activity/query", body(required=True), query("pageSize"), query("pageNumber"),
    returns="TeamActivityResponse",
)
_POST_TEAM_MEMBERS: ApiOperation[TeamMemberAddListingResponse] = ApiOperation(
    "POST", "/api/v2/teams/{teamId}/members", path("teamId"), body(required=True),
    returns="TeamMemberAddListingResponse",
)
_POST_TEAMS: ApiOperation[Team] = ApiOperation("POST", "/api/v2/teams", body(required=True), returns="Team")
_POST_TEAMS_SEARCH: ApiOperation[TeamsSearchResponse] = ApiOperation(
    "POST", "/api/v2/teams/search", body(required=True), returns="TeamsSearchResponse"
)


class TeamsApi(Api):
    """The Teams operations of the Platform API."""

    def delete_team(
        self,
        team_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/teams/{teamId}: returns None.

        Permissions: any of groups:team:delete.
        """
        return self._call(_DELETE_TEAM, options, team_id)

    def delete_team_members(
        self,
        team_id: str,
        id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/teams/{teamId}/members: returns None.

        Permissions: any of groups:team:assign.
        """
        return self._call(_DELETE_TEAM_MEMBERS, options, team_id, id)

    def get_team(
        self,
        team_id: str,
        *,
        expand: Literal["entities.division"] | None = None,
        **options: Unpack[CallOptions],
    ) -> Team:
        """GET /api/v2/teams/{teamId}: returns Team.

        Permissions: any of groups:team:view.

        Parameters:
            expand: entities.division.
        """
        return self._call(_GET_TEAM, options, team_id, expand)

    def get_team_members(
        self,
        team_id: str,
        *,
        page_size: int | None = None,
        before: str | None = None,
        after: str | None = None,
        expand: Literal["entities"] | None = None,
        **options: Unpack[CallOptions],
    ) -> TeamMemberEntityListing:
        """GET /api/v2/teams/{teamId}/members: returns TeamMemberEntityListing.

        Permissions: any of groups:team:view.

        Parameters:
            page_size: default 25.
            expand: entities.
        """
        return self._call(_GET_TEAM_MEMBERS, options, team_id, page_size, before, after, expand)

    def get_teams(
        self,
        *,
        page_size: int | None = None,
        name: str | None = None,
        after: str | None = None,
        before: str | None = None,
        expand: Literal["entities.division"] | None = None,
        **options: Unpack[CallOptions],
    ) -> TeamEntityListing:
        """GET /api/v2/teams: returns TeamEntityListing.

        Permissions: any of groups:team:view.

        Parameters:
            page_size: default 25.
            expand: entities.division.
        """
        return self._call(_GET_TEAMS, options, page_size, name, after, before, expand)

    def patch_team(
        self,
        team_id: str,
        body: Team | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Team:
        """PATCH /api/v2/teams/{teamId}: returns Team.

        Permissions: any of groups:team:edit.
        """
        return self._call(_PATCH_TEAM, options, team_id, body)

    def post_analytics_teams_activity_query(
        self,
        body: TeamActivityQuery | dict[str, Any],
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> TeamActivityResponse:
        """POST /api/v2/analytics/teams/activity/query: returns TeamActivityResponse.

        Permissions: any of analytics:teamObservation:view.
        """
        return self._call(_POST_ANALYTICS_TEAMS_ACTIVITY_QUERY, options, body, page_size, page_number)

    def post_team_members(
        self,
        team_id: str,
        body: TeamMembers | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> TeamMemberAddListingResponse:
        """POST /api/v2/teams/{teamId}/members: returns TeamMemberAddListingResponse.

        Permissions: any of groups:team:assign.
        """
        return self._call(_POST_TEAM_MEMBERS, options, team_id, body)

    def post_teams(
        self,
        body: Team | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Team:
        """POST /api/v2/teams: returns Team.

        Permissions: any of groups:team:add.
        """
        return self._call(_POST_TEAMS, options, body)

    def post_teams_search(
        self,
        body: TeamSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> TeamsSearchResponse:
        """POST /api/v2/teams/search: returns TeamsSearchResponse.

        Permissions: any of groups:team:view.
        """
        return self._call(_POST_TEAMS_SEARCH, options, body)
