# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..models import AuthzDivision, AuthzDivisionEntityListing

_DELETE_AUTHORIZATION_DIVISION: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/authorization/divisions/{divisionId}", path("divisionId"), query("force")
)
_GET_AUTHORIZATION_DIVISION: ApiOperation[AuthzDivision] = ApiOperation(
    "GET", "/api/v2/authorization/divisions/{divisionId}", path("divisionId"), query("objectCount"),
    returns="AuthzDivision",
)
_GET_AUTHORIZATION_DIVISIONS: ApiOperation[AuthzDivisionEntityListing] = ApiOperation(
    "GET", "/api/v2/authorization/divisions", query("pageSize"), query("pageNumber"), query("sortBy"),
    query("expand", "multi"), query("nextPage"), query("previousPage"), query("objectCount"), query("id", "multi"),
    query("name"), returns="AuthzDivisionEntityListing",
)
_GET_AUTHORIZATION_DIVISIONS_HOME: ApiOperation[AuthzDivision] = ApiOperation(
    "GET", "/api/v2/authorization/divisions/home", returns="AuthzDivision"
)
_GET_AUTHORIZATION_DIVISIONS_LIMIT: ApiOperation[int] = ApiOperation(
    "GET", "/api/v2/authorization/divisions/limit", returns="int"
)
_POST_AUTHORIZATION_DIVISION_OBJECT: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/authorization/divisions/{divisionId}/objects/{objectType}", path("divisionId"), path("objectType"),
    body(required=True),
)
_POST_AUTHORIZATION_DIVISION_RESTORE: ApiOperation[AuthzDivision] = ApiOperation(
    "POST", "/api/v2/authorization/divisions/{divisionId}/restore", path("divisionId"), body(), returns="AuthzDivision"
)
_POST_AUTHORIZATION_DIVISIONS: ApiOperation[AuthzDivision] = ApiOperation(
    "POST", "/api/v2/authorization/divisions", body(required=True), returns="AuthzDivision"
)
_PUT_AUTHORIZATION_DIVISION: ApiOperation[AuthzDivision] = ApiOperation(
    "PUT", "/api/v2/authorization/divisions/{divisionId}", path("divisionId"), body(required=True),
    returns="AuthzDivision",
)


class ObjectsApi(Api):
    """The Objects operations of the Platform API."""

    def delete_authorization_division(
        self,
        division_id: str,
        *,
        force: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/authorization/divisions/{divisionId}: returns None.

        Permissions: any of authorization:division:delete.

        Parameters:
            force: default False.
        """
        return self._call(_DELETE_AUTHORIZATION_DIVISION, options, division_id, force)

    def get_authorization_division(
        self,
        division_id: str,
        *,
        object_count: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AuthzDivision:
        """GET /api/v2/authorization/divisions/{divisionId}: returns AuthzDivision.

        Parameters:
            object_count: default False.
        """
        return self._call(_GET_AUTHORIZATION_DIVISION, options, division_id, object_count)

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
        """GET /api/v2/authorization/divisions: returns AuthzDivisionEntityListing.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            object_count: default False.
        """
        return self._call(
            _GET_AUTHORIZATION_DIVISIONS, options, page_size, page_number, sort_by, expand, next_page, previous_page,
            object_count, id, name,
        )

    def get_authorization_divisions_home(
        self,
        **options: Unpack[CallOptions],
    ) -> AuthzDivision:
        """GET /api/v2/authorization/divisions/home: returns AuthzDivision."""
        return self._call(_GET_AUTHORIZATION_DIVISIONS_HOME, options)

    def get_authorization_divisions_limit(
        self,
        **options: Unpack[CallOptions],
    ) -> int:
        """GET /api/v2/authorization/divisions/limit: returns int."""
        return self._call(_GET_AUTHORIZATION_DIVISIONS_LIMIT, options)

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
        """POST /api/v2/authorization/divisions/{divisionId}/objects/{objectType}: returns None.

        Parameters:
            object_type: QUEUE, CAMPAIGN, CONTACTLIST, DNCLIST, EMAILCAMPAIGN, MESSAGINGCAMPAIGN, MANAGEMENTUNIT,
                BUSINESSUNIT, FLOW, FLOWMILESTONE, FLOWOUTCOME, USER, CALLROUTE, EMERGENCYGROUPS, ROUTINGSCHEDULES,
                ROUTINGSCHEDULEGROUPS, DATATABLES, TEAM, WORKBIN, WORKTYPE, EXTENSIONPOOL, SKILLGROUP, SCRIPT.
        """
        return self._call(_POST_AUTHORIZATION_DIVISION_OBJECT, options, division_id, object_type, body)

    def post_authorization_division_restore(
        self,
        division_id: str,
        *,
        body: AuthzDivision | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> AuthzDivision:
        """POST /api/v2/authorization/divisions/{divisionId}/restore: returns AuthzDivision.

        Permissions: any of authorization:division:add.
        """
        return self._call(_POST_AUTHORIZATION_DIVISION_RESTORE, options, division_id, body)

    def post_authorization_divisions(
        self,
        body: AuthzDivision | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AuthzDivision:
        """POST /api/v2/authorization/divisions: returns AuthzDivision.

        Permissions: all of authorization:division:add, authorization:grant:add.
        """
        return self._call(_POST_AUTHORIZATION_DIVISIONS, options, body)

    def put_authorization_division(
        self,
        division_id: str,
        body: AuthzDivision | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AuthzDivision:
        """PUT /api/v2/authorization/divisions/{divisionId}: returns AuthzDivision.

        Permissions: any of authorization:division:edit.
        """
        return self._call(_PUT_AUTHORIZATION_DIVISION, options, division_id, body)
