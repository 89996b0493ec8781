# Generated: make generate
from collections.abc import Sequence
from typing import Any, Literal

from typing_extensions import Unpack

from ..models import AuthzDivision, AuthzDivisionEntityListing
from ..operation import Api, CallOptions

class ObjectsApi(Api):
    """The Objects operations of the Platform API."""

    def delete_authorization_division(
        self,
        division_id: str,
        *,
        force: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a division.

        DELETE /api/v2/authorization/divisions/{divisionId}

        Permissions: any of authorization:division:delete.

        Parameters:
            division_id: Id of a division; chooses what belongs to it.
            force: default False.
        """
        ...

    def get_authorization_division(
        self,
        division_id: str,
        *,
        object_count: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AuthzDivision:
        """Get a division.

        GET /api/v2/authorization/divisions/{divisionId}

        Parameters:
            division_id: Id of a division; chooses what belongs to it.
            object_count: default False.
        """
        ...

    def get_authorization_divisions(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        expand: Sequence[str] | None = None,
        next_page: str | None = None,
        previous_page: str | None = None,
        object_count: bool | None = None,
        id: Sequence[str] | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AuthzDivisionEntityListing:
        """List the divisions.

        GET /api/v2/authorization/divisions

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_by: Field to order by.
            expand: Further fields to include in the answer.
            next_page: Token of the next page, from the answer before.
            previous_page: Token of the page before, from the answer before.
            object_count: default False.
            name: Name to look for or to use.
        """
        ...

    def get_authorization_divisions_home(
        self,
        **options: Unpack[CallOptions],
    ) -> AuthzDivision:
        """Get the home division.

        GET /api/v2/authorization/divisions/home
        """
        ...

    def get_authorization_divisions_limit(
        self,
        **options: Unpack[CallOptions],
    ) -> int:
        """Get how many divisions there may be.

        GET /api/v2/authorization/divisions/limit
        """
        ...

    def post_authorization_division_object(
        self,
        division_id: str,
        object_type: Literal[
            "QUEUE", "CAMPAIGN", "CONTACTLIST", "DNCLIST", "EMAILCAMPAIGN", "MESSAGINGCAMPAIGN", "MANAGEMENTUNIT",
            "BUSINESSUNIT", "FLOW", "FLOWMILESTONE", "FLOWOUTCOME", "USER", "CALLROUTE", "EMERGENCYGROUPS",
            "ROUTINGSCHEDULES", "ROUTINGSCHEDULEGROUPS", "DATATABLES", "TEAM", "WORKBIN", "WORKTYPE", "EXTENSIONPOOL",
            "SKILLGROUP", "SCRIPT",
        ],
        body: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> None:
        """Assign objects to a division.

        POST /api/v2/authorization/divisions/{divisionId}/objects/{objectType}

        Parameters:
            division_id: Id of a division; chooses what belongs to it.
            object_type: Kind of object; QUEUE, CAMPAIGN, CONTACTLIST, DNCLIST, EMAILCAMPAIGN, MESSAGINGCAMPAIGN,
                MANAGEMENTUNIT, BUSINESSUNIT, FLOW, FLOWMILESTONE, FLOWOUTCOME, USER, CALLROUTE, EMERGENCYGROUPS,
                ROUTINGSCHEDULES, ROUTINGSCHEDULEGROUPS, DATATABLES, TEAM, WORKBIN, WORKTYPE, EXTENSIONPOOL,
                SKILLGROUP, SCRIPT.
            body: What is sent: a list of texts.
        """
        ...

    def post_authorization_division_restore(
        self,
        division_id: str,
        *,
        body: AuthzDivision | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> AuthzDivision:
        """Restore a division.

        POST /api/v2/authorization/divisions/{divisionId}/restore

        Permissions: any of authorization:division:add.

        Parameters:
            division_id: Id of a division; chooses what belongs to it.
            body: What is sent: an authz division (description, name, home division and 3 more).
        """
        ...

    def post_authorization_divisions(
        self,
        body: AuthzDivision | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AuthzDivision:
        """Create a division.

        POST /api/v2/authorization/divisions

        Permissions: all of authorization:division:add, authorization:grant:add.

        Parameters:
            body: What is sent: an authz division (description, name, home division and 3 more).
        """
        ...

    def put_authorization_division(
        self,
        division_id: str,
        body: AuthzDivision | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AuthzDivision:
        """Update a division.

        PUT /api/v2/authorization/divisions/{divisionId}

        Permissions: any of authorization:division:edit.

        Parameters:
            division_id: Id of a division; chooses what belongs to it.
            body: What is sent: an authz division (description, name, home division and 3 more).
        """
        ...
