# Generated: make generate
from typing import Any, Literal

from typing_extensions import Unpack

from ..models import (
    Team, TeamActivityQuery, TeamActivityResponse, TeamEntityListing, TeamMemberAddListingResponse,
    TeamMemberEntityListing, TeamMembers, TeamSearchRequest, TeamsSearchResponse,
)
from ..operation import Api, CallOptions

class TeamsApi(Api):
    """The Teams operations of the Platform API."""

    def delete_team(
        self,
        team_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a team.

        DELETE /api/v2/teams/{teamId}

        Permissions: any of groups:team:delete.
        """
        ...

    def delete_team_members(
        self,
        team_id: str,
        id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete members of a team.

        DELETE /api/v2/teams/{teamId}/members

        Permissions: any of groups:team:assign.
        """
        ...

    def get_team(
        self,
        team_id: str,
        *,
        expand: Literal["entities.division"] | None = None,
        **options: Unpack[CallOptions],
    ) -> Team:
        """Get a team.

        GET /api/v2/teams/{teamId}

        Permissions: any of groups:team:view.

        Parameters:
            expand: Further fields to include in the answer; entities.division.
        """
        ...

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
        """List the members of a team.

        GET /api/v2/teams/{teamId}/members

        Permissions: any of groups:team:view.
        Lists: its items are in entities; the next page is asked for by after, from next_uri of the answer.

        Parameters:
            page_size: Most items on a page; default 25.
            before: Cursor: return what comes before it.
            after: Cursor: return what comes after it.
            expand: Further fields to include in the answer; entities.
        """
        ...

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
        """List the teams.

        GET /api/v2/teams

        Permissions: any of groups:team:view.
        Lists: its items are in entities; the next page is asked for by after, from next_uri of the answer.

        Parameters:
            page_size: Most items on a page; default 25.
            name: Name to look for or to use.
            after: Cursor: return what comes after it.
            before: Cursor: return what comes before it.
            expand: Further fields to include in the answer; entities.division.
        """
        ...

    def patch_team(
        self,
        team_id: str,
        body: Team | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Team:
        """Change some fields of a team.

        PATCH /api/v2/teams/{teamId}

        Permissions: any of groups:team:edit.

        Parameters:
            body: What is sent: a team (name, division, description and 5 more).
        """
        ...

    def post_analytics_teams_activity_query(
        self,
        body: TeamActivityQuery | dict[str, Any],
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> TeamActivityResponse:
        """Query team activity.

        POST /api/v2/analytics/teams/activity/query

        Permissions: any of analytics:teamObservation:view.
        Lists: its items are in results; page_number counts the pages from 1.

        Parameters:
            body: What is sent: a team activity query (metrics, group by, filter and 1 more).
            page_size: Most items on a page.
            page_number: Page to return; the first is 1.
        """
        ...

    def post_team_members(
        self,
        team_id: str,
        body: TeamMembers | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> TeamMemberAddListingResponse:
        """Create a member of a team.

        POST /api/v2/teams/{teamId}/members

        Permissions: any of groups:team:assign.
        Lists: its items are in entities; there is one page.

        Parameters:
            body: What is sent: a team members (member ids).
        """
        ...

    def post_teams(
        self,
        body: Team | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Team:
        """Create a team.

        POST /api/v2/teams

        Permissions: any of groups:team:add.

        Parameters:
            body: What is sent: a team (name, division, description and 5 more).
        """
        ...

    def post_teams_search(
        self,
        body: TeamSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> TeamsSearchResponse:
        """Search teams.

        POST /api/v2/teams/search

        Permissions: any of groups:team:view.
        Lists: its items are in results; the body's page_number counts the pages from 1.

        Parameters:
            body: What is sent: a team search (query, sort order, sort by and 3 more).
        """
        ...
