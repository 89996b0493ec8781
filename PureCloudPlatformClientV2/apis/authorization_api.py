# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..models import (
        AuthorizationSettings, AuthzDivision, AuthzDivisionEntityListing, AuthzDivisionGrantEntityListing, AuthzSubject,
        DivsPermittedEntityListing, DomainOrgRoleDifference, DomainOrganizationRole, DomainOrganizationRoleCreate,
        DomainOrganizationRoleUpdate, OrganizationProductEntityListing, OrganizationRoleEntityListing,
        PermissionCollectionEntityListing, RoleDivisionGrants, RoleSettings, SubjectDivisionGrantsEntityListing,
        SubjectDivisions, UserAuthorization, UserReferenceEntityListing,
    )

_DELETE_AUTHORIZATION_DIVISION: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/authorization/divisions/{divisionId}", path("divisionId"), query("force")
)
_DELETE_AUTHORIZATION_ROLE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/authorization/roles/{roleId}", path("roleId")
)
_DELETE_AUTHORIZATION_SUBJECT_DIVISION_ROLE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}", path("subjectId"),
    path("divisionId"), path("roleId"),
)
_GET_AUTHORIZATION_DIVISION: ApiOperation[AuthzDivision] = ApiOperation(
    "GET", "/api/v2/authorization/divisions/{divisionId}", path("divisionId"), query("objectCount"),
    returns="AuthzDivision",
)
_GET_AUTHORIZATION_DIVISION_GRANTS: ApiOperation[AuthzDivisionGrantEntityListing] = ApiOperation(
    "GET", "/api/v2/authorization/divisions/{divisionId}/grants", path("divisionId"), query("pageNumber"),
    query("pageSize"), returns="AuthzDivisionGrantEntityListing",
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
_GET_AUTHORIZATION_DIVISIONSPERMITTED_ME: ApiOperation[list[AuthzDivision]] = ApiOperation(
    "GET", "/api/v2/authorization/divisionspermitted/me", query("permission", required=True), query("name"),
    returns="list[AuthzDivision]", deprecated=True,
)
_GET_AUTHORIZATION_DIVISIONSPERMITTED_PAGED_ME: ApiOperation[DivsPermittedEntityListing] = ApiOperation(
    "GET", "/api/v2/authorization/divisionspermitted/paged/me", query("permission", required=True), query("pageNumber"),
    query("pageSize"), returns="DivsPermittedEntityListing",
)
_GET_AUTHORIZATION_DIVISIONSPERMITTED_PAGED_SUBJECT_ID: ApiOperation[DivsPermittedEntityListing] = ApiOperation(
    "GET", "/api/v2/authorization/divisionspermitted/paged/{subjectId}", path("subjectId"),
    query("permission", required=True), query("pageNumber"), query("pageSize"), returns="DivsPermittedEntityListing",
    deprecated=True,
)
_GET_AUTHORIZATION_PERMISSIONS: ApiOperation[PermissionCollectionEntityListing] = ApiOperation(
    "GET", "/api/v2/authorization/permissions", query("pageSize"), query("pageNumber"), query("queryType"),
    query("query"), returns="PermissionCollectionEntityListing",
)
_GET_AUTHORIZATION_PRODUCTS: ApiOperation[OrganizationProductEntityListing] = ApiOperation(
    "GET", "/api/v2/authorization/products", returns="OrganizationProductEntityListing"
)
_GET_AUTHORIZATION_ROLE: ApiOperation[DomainOrganizationRole] = ApiOperation(
    "GET", "/api/v2/authorization/roles/{roleId}", path("roleId"), query("userCount"), query("expand", "multi"),
    returns="DomainOrganizationRole",
)
_GET_AUTHORIZATION_ROLE_COMPAREDEFAULT_RIGHT_ROLE_ID: ApiOperation[DomainOrgRoleDifference] = ApiOperation(
    "GET", "/api/v2/authorization/roles/{leftRoleId}/comparedefault/{rightRoleId}", path("leftRoleId"),
    path("rightRoleId"), returns="DomainOrgRoleDifference",
)
_GET_AUTHORIZATION_ROLE_SUBJECTGRANTS: ApiOperation[SubjectDivisionGrantsEntityListing] = ApiOperation(
    "GET", "/api/v2/authorization/roles/{roleId}/subjectgrants", path("roleId"), query("pageSize"), query("pageNumber"),
    query("sortBy"), query("expand", "multi"), query("nextPage"), query("previousPage"),
    returns="SubjectDivisionGrantsEntityListing",
)
_GET_AUTHORIZATION_ROLE_USERS: ApiOperation[UserReferenceEntityListing] = ApiOperation(
    "GET", "/api/v2/authorization/roles/{roleId}/users", path("roleId"), query("pageSize"), query("pageNumber"),
    returns="UserReferenceEntityListing",
)
_GET_AUTHORIZATION_ROLES: ApiOperation[OrganizationRoleEntityListing] = ApiOperation(
    "GET", "/api/v2/authorization/roles", query("pageSize"), query("pageNumber"), query("sortBy"),
    query("expand", "multi"), query("nextPage"), query("previousPage"), query("name"), query("permission", "multi"),
    query("defaultRoleId", "multi"), query("userCount"), query("id", "multi"), returns="OrganizationRoleEntityListing",
)
_GET_AUTHORIZATION_ROLES_SETTINGS: ApiOperation[RoleSettings] = ApiOperation(
    "GET", "/api/v2/authorization/roles/settings", returns="RoleSettings"
)
_GET_AUTHORIZATION_SETTINGS: ApiOperation[AuthorizationSettings] = ApiOperation(
    "GET", "/api/v2/authorization/settings", returns="AuthorizationSettings"
)
_GET_AUTHORIZATION_SUBJECT: ApiOperation[AuthzSubject] = ApiOperation(
    "GET", "/api/v2/authorization/subjects/{subjectId}", path("subjectId"), query("includeDuplicates"),
    returns="AuthzSubject",
)
_GET_AUTHORIZATION_SUBJECTS_ME: ApiOperation[AuthzSubject] = ApiOperation(
    "GET", "/api/v2/authorization/subjects/me", query("includeDuplicates"), returns="AuthzSubject"
)
_GET_AUTHORIZATION_SUBJECTS_ROLECOUNTS: ApiOperation[dict[str, Any]] = ApiOperation(
    "GET", "/api/v2/authorization/subjects/rolecounts", query("id", "multi"), returns="dict(str, object)"
)
_GET_USER_ROLES: ApiOperation[UserAuthorization] = ApiOperation(
    "GET", "/api/v2/users/{subjectId}/roles", path("subjectId"), returns="UserAuthorization"
)
_PATCH_AUTHORIZATION_ROLE: ApiOperation[DomainOrganizationRole] = ApiOperation(
    "PATCH", "/api/v2/authorization/roles/{roleId}", path("roleId"), body(required=True),
    returns="DomainOrganizationRole",
)
_PATCH_AUTHORIZATION_SETTINGS: ApiOperation[AuthorizationSettings] = ApiOperation(
    "PATCH", "/api/v2/authorization/settings", body(required=True), returns="AuthorizationSettings"
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
_POST_AUTHORIZATION_ROLE: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/authorization/roles/{roleId}", path("roleId"), body(required=True), query("subjectType")
)
_POST_AUTHORIZATION_ROLE_COMPAREDEFAULT_RIGHT_ROLE_ID: ApiOperation[DomainOrgRoleDifference] = ApiOperation(
    "POST", "/api/v2/authorization/roles/{leftRoleId}/comparedefault/{rightRoleId}", path("leftRoleId"),
    path("rightRoleId"), body(required=True), returns="DomainOrgRoleDifference",
)
_POST_AUTHORIZATION_ROLES: ApiOperation[DomainOrganizationRole] = ApiOperation(
    "POST", "/api/v2/authorization/roles", body(required=True), returns="DomainOrganizationRole"
)
_POST_AUTHORIZATION_ROLES_DEFAULT: ApiOperation[OrganizationRoleEntityListing] = ApiOperation(
    "POST", "/api/v2/authorization/roles/default", query("force"), returns="OrganizationRoleEntityListing"
)
_POST_AUTHORIZATION_SUBJECT_BULKADD: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/authorization/subjects/{subjectId}/bulkadd", path("subjectId"), body(required=True),
    query("subjectType"),
)
_POST_AUTHORIZATION_SUBJECT_BULKREMOVE: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/authorization/subjects/{subjectId}/bulkremove", path("subjectId"), body(required=True)
)
_POST_AUTHORIZATION_SUBJECT_BULKREPLACE: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/authorization/subjects/{subjectId}/bulkreplace", path("subjectId"), body(required=True),
    query("subjectType"),
)
_POST_AUTHORIZATION_SUBJECT_DIVISION_ROLE: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}", path("subjectId"),
    path("divisionId"), path("roleId"), query("subjectType"),
)
_PUT_AUTHORIZATION_DIVISION: ApiOperation[AuthzDivision] = ApiOperation(
    "PUT", "/api/v2/authorization/divisions/{divisionId}", path("divisionId"), body(required=True),
    returns="AuthzDivision",
)
_PUT_AUTHORIZATION_ROLE: ApiOperation[DomainOrganizationRole] = ApiOperation(
    "PUT", "/api/v2/authorization/roles/{roleId}", path("roleId"), body(required=True),
    returns="DomainOrganizationRole",
)
_PUT_AUTHORIZATION_ROLE_USERS_ADD: ApiOperation[list[str]] = ApiOperation(
    "PUT", "/api/v2/authorization/roles/{roleId}/users/add", path("roleId"), body(required=True), returns="list[str]"
)
_PUT_AUTHORIZATION_ROLE_USERS_REMOVE: ApiOperation[list[str]] = ApiOperation(
    "PUT", "/api/v2/authorization/roles/{roleId}/users/remove", path("roleId"), body(required=True),
    returns="list[str]",
)
_PUT_AUTHORIZATION_ROLES_DEFAULT: ApiOperation[OrganizationRoleEntityListing] = ApiOperation(
    "PUT", "/api/v2/authorization/roles/default", body(required=True), returns="OrganizationRoleEntityListing"
)
_PUT_AUTHORIZATION_ROLES_SETTINGS: ApiOperation[RoleSettings] = ApiOperation(
    "PUT", "/api/v2/authorization/roles/settings", body(required=True), returns="RoleSettings"
)
_PUT_USER_ROLES: ApiOperation[UserAuthorization] = ApiOperation(
    "PUT", "/api/v2/users/{subjectId}/roles", path("subjectId"), body(required=True), returns="UserAuthorization"
)


class AuthorizationApi(Api):
    """The Authorization operations of the Platform API."""

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

    def delete_authorization_role(
        self,
        role_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/authorization/roles/{roleId}: returns None.

        Permissions: any of authorization:role:delete.
        """
        return self._call(_DELETE_AUTHORIZATION_ROLE, options, role_id)

    def delete_authorization_subject_division_role(
        self,
        subject_id: str,
        division_id: str,
        role_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}: returns None.

        Permissions: all of authorization:grant:delete.
        """
        return self._call(_DELETE_AUTHORIZATION_SUBJECT_DIVISION_ROLE, options, subject_id, division_id, role_id)

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

    def get_authorization_division_grants(
        self,
        division_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AuthzDivisionGrantEntityListing:
        """GET /api/v2/authorization/divisions/{divisionId}/grants: returns AuthzDivisionGrantEntityListing.

        Permissions: any of authorization:grant:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
        """
        return self._call(_GET_AUTHORIZATION_DIVISION_GRANTS, options, division_id, page_number, page_size)

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

    def get_authorization_divisionspermitted_me(
        self,
        permission: str,
        *,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> list[AuthzDivision]:
        """GET /api/v2/authorization/divisionspermitted/me: returns list[AuthzDivision].

        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_GET_AUTHORIZATION_DIVISIONSPERMITTED_ME, options, permission, name)

    def get_authorization_divisionspermitted_paged_me(
        self,
        permission: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> DivsPermittedEntityListing:
        """GET /api/v2/authorization/divisionspermitted/paged/me: returns DivsPermittedEntityListing.

        Parameters:
            page_number: default 1.
            page_size: default 25.
        """
        return self._call(_GET_AUTHORIZATION_DIVISIONSPERMITTED_PAGED_ME, options, permission, page_number, page_size)

    def get_authorization_divisionspermitted_paged_subject_id(
        self,
        subject_id: str,
        permission: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> DivsPermittedEntityListing:
        """GET /api/v2/authorization/divisionspermitted/paged/{subjectId}: returns DivsPermittedEntityListing.

        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            page_number: default 1.
            page_size: default 25.
        """
        return self._call(
            _GET_AUTHORIZATION_DIVISIONSPERMITTED_PAGED_SUBJECT_ID, options, subject_id, permission, page_number,
            page_size,
        )

    def get_authorization_permissions(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        query_type: Literal["domain", "permission"] | None = None,
        query: str | None = None,
        **options: Unpack[CallOptions],
    ) -> PermissionCollectionEntityListing:
        """GET /api/v2/authorization/permissions: returns PermissionCollectionEntityListing.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            query_type: domain, permission.
        """
        return self._call(_GET_AUTHORIZATION_PERMISSIONS, options, page_size, page_number, query_type, query)

    def get_authorization_products(
        self,
        **options: Unpack[CallOptions],
    ) -> OrganizationProductEntityListing:
        """GET /api/v2/authorization/products: returns OrganizationProductEntityListing."""
        return self._call(_GET_AUTHORIZATION_PRODUCTS, options)

    def get_authorization_role(
        self,
        role_id: str,
        *,
        user_count: bool | None = None,
        expand: Sequence[Literal["unusedPermissions"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> DomainOrganizationRole:
        """GET /api/v2/authorization/roles/{roleId}: returns DomainOrganizationRole.

        Permissions: any of authorization:role:view.

        Parameters:
            user_count: default True.
            expand: any of unusedPermissions.
        """
        return self._call(_GET_AUTHORIZATION_ROLE, options, role_id, user_count, expand)

    def get_authorization_role_comparedefault_right_role_id(
        self,
        left_role_id: str,
        right_role_id: str,
        **options: Unpack[CallOptions],
    ) -> DomainOrgRoleDifference:
        """GET /api/v2/authorization/roles/{leftRoleId}/comparedefault/{rightRoleId}: returns DomainOrgRoleDifference.

        Permissions: any of authorization:role:view.
        """
        return self._call(_GET_AUTHORIZATION_ROLE_COMPAREDEFAULT_RIGHT_ROLE_ID, options, left_role_id, right_role_id)

    def get_authorization_role_subjectgrants(
        self,
        role_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        expand: Sequence[str] | None = None,
        next_page: str | None = None,
        previous_page: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SubjectDivisionGrantsEntityListing:
        """GET /api/v2/authorization/roles/{roleId}/subjectgrants: returns SubjectDivisionGrantsEntityListing.

        Permissions: any of authorization:role:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(
            _GET_AUTHORIZATION_ROLE_SUBJECTGRANTS, options, role_id, page_size, page_number, sort_by, expand, next_page,
            previous_page,
        )

    def get_authorization_role_users(
        self,
        role_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> UserReferenceEntityListing:
        """GET /api/v2/authorization/roles/{roleId}/users: returns UserReferenceEntityListing.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(_GET_AUTHORIZATION_ROLE_USERS, options, role_id, page_size, page_number)

    def get_authorization_roles(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        expand: Sequence[str] | None = None,
        next_page: str | None = None,
        previous_page: str | None = None,
        name: str | None = None,
        permission: Sequence[str] | None = None,
        default_role_id: Sequence[str] | None = None,
        user_count: bool | None = None,
        id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> OrganizationRoleEntityListing:
        """GET /api/v2/authorization/roles: returns OrganizationRoleEntityListing.

        Permissions: any of authorization:role:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            user_count: default True.
        """
        return self._call(
            _GET_AUTHORIZATION_ROLES, options, page_size, page_number, sort_by, expand, next_page, previous_page, name,
            permission, default_role_id, user_count, id,
        )

    def get_authorization_roles_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> RoleSettings:
        """GET /api/v2/authorization/roles/settings: returns RoleSettings.

        Permissions: any of directory:organization:admin, authorization:settings:view.
        """
        return self._call(_GET_AUTHORIZATION_ROLES_SETTINGS, options)

    def get_authorization_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> AuthorizationSettings:
        """GET /api/v2/authorization/settings: returns AuthorizationSettings.

        Permissions: any of directory:organization:admin, authorization:settings:view.
        """
        return self._call(_GET_AUTHORIZATION_SETTINGS, options)

    def get_authorization_subject(
        self,
        subject_id: str,
        *,
        include_duplicates: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AuthzSubject:
        """GET /api/v2/authorization/subjects/{subjectId}: returns AuthzSubject.

        Permissions: any of authorization:grant:view.

        Parameters:
            include_duplicates: default False.
        """
        return self._call(_GET_AUTHORIZATION_SUBJECT, options, subject_id, include_duplicates)

    def get_authorization_subjects_me(
        self,
        *,
        include_duplicates: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AuthzSubject:
        """GET /api/v2/authorization/subjects/me: returns AuthzSubject.

        Parameters:
            include_duplicates: default False.
        """
        return self._call(_GET_AUTHORIZATION_SUBJECTS_ME, options, include_duplicates)

    def get_authorization_subjects_rolecounts(
        self,
        *,
        id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """GET /api/v2/authorization/subjects/rolecounts: returns dict[str, Any].

        Permissions: any of authorization:grant:view.
        """
        return self._call(_GET_AUTHORIZATION_SUBJECTS_ROLECOUNTS, options, id)

    def get_user_roles(
        self,
        subject_id: str,
        **options: Unpack[CallOptions],
    ) -> UserAuthorization:
        """GET /api/v2/users/{subjectId}/roles: returns UserAuthorization.

        Permissions: any of authorization:grant:view.
        """
        return self._call(_GET_USER_ROLES, options, subject_id)

    def patch_authorization_role(
        self,
        role_id: str,
        body: DomainOrganizationRole | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DomainOrganizationRole:
        """PATCH /api/v2/authorization/roles/{roleId}: returns DomainOrganizationRole.

        Permissions: any of authorization:role:edit.
        """
        return self._call(_PATCH_AUTHORIZATION_ROLE, options, role_id, body)

    def patch_authorization_settings(
        self,
        body: AuthorizationSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AuthorizationSettings:
        """PATCH /api/v2/authorization/settings: returns AuthorizationSettings.

        Permissions: any of directory:organization:admin, authorization:settings:edit.
        """
        return self._call(_PATCH_AUTHORIZATION_SETTINGS, options, body)

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

    def post_authorization_role(
        self,
        role_id: str,
        body: SubjectDivisions | dict[str, Any],
        *,
        subject_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/authorization/roles/{roleId}: returns None.

        Permissions: all of authorization:grant:add.

        Parameters:
            subject_type: default PC_USER.
        """
        return self._call(_POST_AUTHORIZATION_ROLE, options, role_id, body, subject_type)

    def post_authorization_role_comparedefault_right_role_id(
        self,
        left_role_id: str,
        right_role_id: str,
        body: DomainOrganizationRole | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DomainOrgRoleDifference:
        """POST /api/v2/authorization/roles/{leftRoleId}/comparedefault/{rightRoleId}: returns DomainOrgRoleDifference.

        Permissions: any of authorization:role:view.
        """
        return self._call(
            _POST_AUTHORIZATION_ROLE_COMPAREDEFAULT_RIGHT_ROLE_ID, options, left_role_id, right_role_id, body
        )

    def post_authorization_roles(
        self,
        body: DomainOrganizationRoleCreate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DomainOrganizationRole:
        """POST /api/v2/authorization/roles: returns DomainOrganizationRole.

        Permissions: any of authorization:role:add.
        """
        return self._call(_POST_AUTHORIZATION_ROLES, options, body)

    def post_authorization_roles_default(
        self,
        *,
        force: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> OrganizationRoleEntityListing:
        """POST /api/v2/authorization/roles/default: returns OrganizationRoleEntityListing.

        Permissions: any of authorization:role:edit.

        Parameters:
            force: default False.
        """
        return self._call(_POST_AUTHORIZATION_ROLES_DEFAULT, options, force)

    def post_authorization_subject_bulkadd(
        self,
        subject_id: str,
        body: RoleDivisionGrants | dict[str, Any],
        *,
        subject_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/authorization/subjects/{subjectId}/bulkadd: returns None.

        Permissions: all of authorization:grant:add.

        Parameters:
            subject_type: default PC_USER.
        """
        return self._call(_POST_AUTHORIZATION_SUBJECT_BULKADD, options, subject_id, body, subject_type)

    def post_authorization_subject_bulkremove(
        self,
        subject_id: str,
        body: RoleDivisionGrants | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/authorization/subjects/{subjectId}/bulkremove: returns None.

        Permissions: all of authorization:grant:delete.
        """
        return self._call(_POST_AUTHORIZATION_SUBJECT_BULKREMOVE, options, subject_id, body)

    def post_authorization_subject_bulkreplace(
        self,
        subject_id: str,
        body: RoleDivisionGrants | dict[str, Any],
        *,
        subject_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/authorization/subjects/{subjectId}/bulkreplace: returns None.

        Permissions: all of authorization:grant:add, authorization:grant:delete.

        Parameters:
            subject_type: default PC_USER.
        """
        return self._call(_POST_AUTHORIZATION_SUBJECT_BULKREPLACE, options, subject_id, body, subject_type)

    def post_authorization_subject_division_role(
        self,
        subject_id: str,
        division_id: str,
        role_id: str,
        *,
        subject_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}: returns None.

        Permissions: all of authorization:grant:add.

        Parameters:
            subject_type: default PC_USER.
        """
        return self._call(
            _POST_AUTHORIZATION_SUBJECT_DIVISION_ROLE, options, subject_id, division_id, role_id, subject_type
        )

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

    def put_authorization_role(
        self,
        role_id: str,
        body: DomainOrganizationRoleUpdate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DomainOrganizationRole:
        """PUT /api/v2/authorization/roles/{roleId}: returns DomainOrganizationRole.

        Permissions: any of authorization:role:edit.
        """
        return self._call(_PUT_AUTHORIZATION_ROLE, options, role_id, body)

    def put_authorization_role_users_add(
        self,
        role_id: str,
        body: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> list[str]:
        """PUT /api/v2/authorization/roles/{roleId}/users/add: returns list[str].

        Permissions: any of authorization:grant:add.
        """
        return self._call(_PUT_AUTHORIZATION_ROLE_USERS_ADD, options, role_id, body)

    def put_authorization_role_users_remove(
        self,
        role_id: str,
        body: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> list[str]:
        """PUT /api/v2/authorization/roles/{roleId}/users/remove: returns list[str].

        Permissions: any of authorization:grant:delete.
        """
        return self._call(_PUT_AUTHORIZATION_ROLE_USERS_REMOVE, options, role_id, body)

    def put_authorization_roles_default(
        self,
        body: Sequence[DomainOrganizationRole | dict[str, Any]],
        **options: Unpack[CallOptions],
    ) -> OrganizationRoleEntityListing:
        """PUT /api/v2/authorization/roles/default: returns OrganizationRoleEntityListing.

        Permissions: any of authorization:role:edit.
        """
        return self._call(_PUT_AUTHORIZATION_ROLES_DEFAULT, options, body)

    def put_authorization_roles_settings(
        self,
        body: RoleSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> RoleSettings:
        """PUT /api/v2/authorization/roles/settings: returns RoleSettings.

        Permissions: any of directory:organization:admin, authorization:settings:edit.
        """
        return self._call(_PUT_AUTHORIZATION_ROLES_SETTINGS, options, body)

    def put_user_roles(
        self,
        subject_id: str,
        body: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> UserAuthorization:
        """PUT /api/v2/users/{subjectId}/roles: returns UserAuthorization.

        Permissions: any of authorization:grant:add.
        """
        return self._call(_PUT_USER_ROLES, options, subject_id, body)
