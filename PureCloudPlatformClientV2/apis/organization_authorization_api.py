# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from typing_extensions import Unpack

    from ..models import (
        ClonedUser, ClonedUserEntityListing, RoleDivisionGrants, TrustCreate, TrustEntityListing, TrustGroup,
        TrustGroupEntityListing, TrustMemberCreate, TrustRequest, TrustRequestCreate, TrustUpdate, TrustUser,
        TrustUserEntityListing, Trustee, TrusteeAuditQueryRequest, TrusteeReferenceList, Trustor, TrustorAuditQueryRequest,
        TrustorEntityListing, UserAuthorization,
    )

_DELETE_ORGAUTHORIZATION_TRUSTEE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/orgauthorization/trustees/{trusteeOrgId}", path("trusteeOrgId")
)
_DELETE_ORGAUTHORIZATION_TRUSTEE_CLONEDUSER: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/orgauthorization/trustees/{trusteeOrgId}/clonedusers/{trusteeUserId}", path("trusteeOrgId"),
    path("trusteeUserId"),
)
_DELETE_ORGAUTHORIZATION_TRUSTEE_GROUP: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}", path("trusteeOrgId"),
    path("trusteeGroupId"),
)
_DELETE_ORGAUTHORIZATION_TRUSTEE_GROUP_ROLES: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles", path("trusteeOrgId"),
    path("trusteeGroupId"),
)
_DELETE_ORGAUTHORIZATION_TRUSTEE_USER: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}", path("trusteeOrgId"),
    path("trusteeUserId"),
)
_DELETE_ORGAUTHORIZATION_TRUSTEE_USER_ROLES: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles", path("trusteeOrgId"),
    path("trusteeUserId"),
)
_DELETE_ORGAUTHORIZATION_TRUSTEES: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/orgauthorization/trustees", query("id", "multi", required=True)
)
_DELETE_ORGAUTHORIZATION_TRUSTOR: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/orgauthorization/trustors/{trustorOrgId}", path("trustorOrgId")
)
_DELETE_ORGAUTHORIZATION_TRUSTOR_CLONEDUSER: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId}", path("trustorOrgId"),
    path("trusteeUserId"),
)
_DELETE_ORGAUTHORIZATION_TRUSTOR_GROUP: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId}", path("trustorOrgId"),
    path("trustorGroupId"),
)
_DELETE_ORGAUTHORIZATION_TRUSTOR_USER: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId}", path("trustorOrgId"),
    path("trusteeUserId"),
)
_DELETE_ORGAUTHORIZATION_TRUSTORS: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/orgauthorization/trustors", query("id", "multi", required=True)
)
_GET_ORGAUTHORIZATION_PAIRING: ApiOperation[TrustRequest] = ApiOperation(
    "GET", "/api/v2/orgauthorization/pairings/{pairingId}", path("pairingId"), returns="TrustRequest"
)
_GET_ORGAUTHORIZATION_TRUSTEE: ApiOperation[Trustee] = ApiOperation(
    "GET", "/api/v2/orgauthorization/trustees/{trusteeOrgId}", path("trusteeOrgId"), returns="Trustee"
)
_GET_ORGAUTHORIZATION_TRUSTEE_CLONEDUSERS: ApiOperation[ClonedUserEntityListing] = ApiOperation(
    "GET", "/api/v2/orgauthorization/trustees/{trusteeOrgId}/clonedusers", path("trusteeOrgId"),
    returns="ClonedUserEntityListing",
)
_GET_ORGAUTHORIZATION_TRUSTEE_GROUP: ApiOperation[TrustGroup] = ApiOperation(
    "GET", "/api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}", path("trusteeOrgId"),
    path("trusteeGroupId"), returns="TrustGroup",
)
_GET_ORGAUTHORIZATION_TRUSTEE_GROUP_ROLES: ApiOperation[UserAuthorization] = ApiOperation(
    "GET", "/api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles", path("trusteeOrgId"),
    path("trusteeGroupId"), returns="UserAuthorization",
)
_GET_ORGAUTHORIZATION_TRUSTEE_GROUPS: ApiOperation[TrustGroupEntityListing] = ApiOperation(
    "GET", "/api/v2/orgauthorization/trustees/{trusteeOrgId}/groups", path("trusteeOrgId"), query("pageSize"),
    query("pageNumber"), returns="TrustGroupEntityListing",
)
_GET_ORGAUTHORIZATION_TRUSTEE_USER: ApiOperation[TrustUser] = ApiOperation(
    "GET", "/api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}", path("trusteeOrgId"),
    path("trusteeUserId"), returns="TrustUser",
)
_GET_ORGAUTHORIZATION_TRUSTEE_USER_ROLES: ApiOperation[UserAuthorization] = ApiOperation(
    "GET", "/api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles", path("trusteeOrgId"),
    path("trusteeUserId"), returns="UserAuthorization",
)
_GET_ORGAUTHORIZATION_TRUSTEE_USERS: ApiOperation[TrustUserEntityListing] = ApiOperation(
    "GET", "/api/v2/orgauthorization/trustees/{trusteeOrgId}/users", path("trusteeOrgId"), query("pageSize"),
    query("pageNumber"), returns="TrustUserEntityListing",
)
_GET_ORGAUTHORIZATION_TRUSTEES: ApiOperation[TrustEntityListing] = ApiOperation(
    "GET", "/api/v2/orgauthorization/trustees", query("pageSize"), query("pageNumber"), returns="TrustEntityListing"
)
_GET_ORGAUTHORIZATION_TRUSTEES_CARE: ApiOperation[TrusteeReferenceList] = ApiOperation(
    "GET", "/api/v2/orgauthorization/trustees/care", returns="TrusteeReferenceList"
)
_GET_ORGAUTHORIZATION_TRUSTEES_DEFAULT: ApiOperation[Trustee] = ApiOperation(
    "GET", "/api/v2/orgauthorization/trustees/default", returns="Trustee"
)
_GET_ORGAUTHORIZATION_TRUSTOR: ApiOperation[Trustor] = ApiOperation(
    "GET", "/api/v2/orgauthorization/trustors/{trustorOrgId}", path("trustorOrgId"), returns="Trustor"
)
_GET_ORGAUTHORIZATION_TRUSTOR_CLONEDUSER: ApiOperation[ClonedUser] = ApiOperation(
    "GET", "/api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId}", path("trustorOrgId"),
    path("trusteeUserId"), returns="ClonedUser",
)
_GET_ORGAUTHORIZATION_TRUSTOR_CLONEDUSERS: ApiOperation[ClonedUserEntityListing] = ApiOperation(
    "GET", "/api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers", path("trustorOrgId"),
    returns="ClonedUserEntityListing",
)
_GET_ORGAUTHORIZATION_TRUSTOR_GROUP: ApiOperation[TrustGroup] = ApiOperation(
    "GET", "/api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId}", path("trustorOrgId"),
    path("trustorGroupId"), returns="TrustGroup",
)
_GET_ORGAUTHORIZATION_TRUSTOR_GROUPS: ApiOperation[TrustGroupEntityListing] = ApiOperation(
    "GET", "/api/v2/orgauthorization/trustors/{trustorOrgId}/groups", path("trustorOrgId"), query("pageSize"),
    query("pageNumber"), returns="TrustGroupEntityListing",
)
_GET_ORGAUTHORIZATION_TRUSTOR_USER: ApiOperation[TrustUser] = ApiOperation(
    "GET", "/api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId}", path("trustorOrgId"),
    path("trusteeUserId"), returns="TrustUser",
)
_GET_ORGAUTHORIZATION_TRUSTOR_USERS: ApiOperation[TrustUserEntityListing] = ApiOperation(
    "GET", "/api/v2/orgauthorization/trustors/{trustorOrgId}/users", path("trustorOrgId"), query("pageSize"),
    query("pageNumber"), returns="TrustUserEntityListing",
)
_GET_ORGAUTHORIZATION_TRUSTORS: ApiOperation[TrustorEntityListing] = ApiOperation(
    "GET", "/api/v2/orgauthorization/trustors", query("pageSize"), query("pageNumber"), returns="TrustorEntityListing"
)
_POST_ORGAUTHORIZATION_PAIRINGS: ApiOperation[TrustRequest] = ApiOperation(
    "POST", "/api/v2/orgauthorization/pairings", body(required=True), returns="TrustRequest"
)
_POST_ORGAUTHORIZATION_TRUSTEE_GROUPS: ApiOperation[TrustGroup] = ApiOperation(
    "POST", "/api/v2/orgauthorization/trustees/{trusteeOrgId}/groups", path("trusteeOrgId"), body(required=True),
    returns="TrustGroup",
)
_POST_ORGAUTHORIZATION_TRUSTEE_USERS: ApiOperation[TrustUser] = ApiOperation(
    "POST", "/api/v2/orgauthorization/trustees/{trusteeOrgId}/users", path("trusteeOrgId"), body(required=True),
    returns="TrustUser",
)
_POST_ORGAUTHORIZATION_TRUSTEES: ApiOperation[Trustee] = ApiOperation(
    "POST", "/api/v2/orgauthorization/trustees", body(required=True), returns="Trustee"
)
_POST_ORGAUTHORIZATION_TRUSTEES_AUDITS: ApiOperation[Any] = ApiOperation(
    "POST", "/api/v2/orgauthorization/trustees/audits", body(required=True), query("pageSize"), query("pageNumber"),
    query("sortBy"), query("sortOrder"), returns="object",
)
_POST_ORGAUTHORIZATION_TRUSTEES_CARE: ApiOperation[TrustEntityListing] = ApiOperation(
    "POST", "/api/v2/orgauthorization/trustees/care", query("assignDefaultRole"), query("autoExpire"),
    query("assignFullAccess"), query("allowTrustedUserAccess"), returns="TrustEntityListing",
)
_POST_ORGAUTHORIZATION_TRUSTEES_DEFAULT: ApiOperation[Trustee] = ApiOperation(
    "POST", "/api/v2/orgauthorization/trustees/default", query("assignDefaultRole"), query("autoExpire"),
    returns="Trustee",
)
_POST_ORGAUTHORIZATION_TRUSTOR_AUDITS: ApiOperation[Any] = ApiOperation(
    "POST", "/api/v2/orgauthorization/trustor/audits", body(required=True), query("pageSize"), query("pageNumber"),
    query("sortBy"), query("sortOrder"), returns="object",
)
_PUT_ORGAUTHORIZATION_TRUSTEE: ApiOperation[Trustee] = ApiOperation(
    "PUT", "/api/v2/orgauthorization/trustees/{trusteeOrgId}", path("trusteeOrgId"), body(required=True),
    returns="Trustee",
)
_PUT_ORGAUTHORIZATION_TRUSTEE_GROUP_ROLEDIVISIONS: ApiOperation[UserAuthorization] = ApiOperation(
    "PUT", "/api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roledivisions",
    path("trusteeOrgId"), path("trusteeGroupId"), body(required=True), returns="UserAuthorization",
)
_PUT_ORGAUTHORIZATION_TRUSTEE_GROUP_ROLES: ApiOperation[UserAuthorization] = ApiOperation(
    "PUT", "/api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles", path("trusteeOrgId"),
    path("trusteeGroupId"), body(required=True), returns="UserAuthorization",
)
_PUT_ORGAUTHORIZATION_TRUSTEE_USER_ROLEDIVISIONS: ApiOperation[UserAuthorization] = ApiOperation(
    "PUT", "/api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roledivisions", path("trusteeOrgId"),
    path("trusteeUserId"), body(required=True), returns="UserAuthorization",
)
_PUT_ORGAUTHORIZATION_TRUSTEE_USER_ROLES: ApiOperation[UserAuthorization] = ApiOperation(
    "PUT", "/api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles", path("trusteeOrgId"),
    path("trusteeUserId"), body(required=True), returns="UserAuthorization",
)
_PUT_ORGAUTHORIZATION_TRUSTOR_CLONEDUSER: ApiOperation[ClonedUser] = ApiOperation(
    "PUT", "/api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId}", path("trustorOrgId"),
    path("trusteeUserId"), returns="ClonedUser",
)
_PUT_ORGAUTHORIZATION_TRUSTOR_GROUP: ApiOperation[TrustGroup] = ApiOperation(
    "PUT", "/api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId}", path("trustorOrgId"),
    path("trustorGroupId"), returns="TrustGroup",
)
_PUT_ORGAUTHORIZATION_TRUSTOR_USER: ApiOperation[TrustUser] = ApiOperation(
    "PUT", "/api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId}", path("trustorOrgId"),
    path("trusteeUserId"), returns="TrustUser",
)


class OrganizationAuthorizationApi(Api):
    """The Organization Authorization operations of the Platform API."""

    def delete_orgauthorization_trustee(
        self,
        trustee_org_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}: returns None.

        Permissions: any of authorization:orgTrustee:delete.
        """
        return self._call(_DELETE_ORGAUTHORIZATION_TRUSTEE, options, trustee_org_id)

    def delete_orgauthorization_trustee_cloneduser(
        self,
        trustee_org_id: str,
        trustee_user_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/clonedusers/{trusteeUserId}: returns None.

        Permissions: any of directory:user:delete.
        """
        return self._call(_DELETE_ORGAUTHORIZATION_TRUSTEE_CLONEDUSER, options, trustee_org_id, trustee_user_id)

    def delete_orgauthorization_trustee_group(
        self,
        trustee_org_id: str,
        trustee_group_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}: returns None.

        Permissions: any of authorization:orgTrusteeGroup:delete.
        """
        return self._call(_DELETE_ORGAUTHORIZATION_TRUSTEE_GROUP, options, trustee_org_id, trustee_group_id)

    def delete_orgauthorization_trustee_group_roles(
        self,
        trustee_org_id: str,
        trustee_group_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles: returns None.

        Permissions: any of authorization:orgTrusteeGroup:delete.
        """
        return self._call(_DELETE_ORGAUTHORIZATION_TRUSTEE_GROUP_ROLES, options, trustee_org_id, trustee_group_id)

    def delete_orgauthorization_trustee_user(
        self,
        trustee_org_id: str,
        trustee_user_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}: returns None.

        Permissions: any of authorization:orgTrusteeUser:delete.
        """
        return self._call(_DELETE_ORGAUTHORIZATION_TRUSTEE_USER, options, trustee_org_id, trustee_user_id)

    def delete_orgauthorization_trustee_user_roles(
        self,
        trustee_org_id: str,
        trustee_user_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles: returns None.

        Permissions: any of authorization:orgTrusteeUser:delete.
        """
        return self._call(_DELETE_ORGAUTHORIZATION_TRUSTEE_USER_ROLES, options, trustee_org_id, trustee_user_id)

    def delete_orgauthorization_trustees(
        self,
        id: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/orgauthorization/trustees: returns None.

        Permissions: any of authorization:orgTrustee:delete.
        Preview: the platform may change it without notice.
        """
        return self._call(_DELETE_ORGAUTHORIZATION_TRUSTEES, options, id)

    def delete_orgauthorization_trustor(
        self,
        trustor_org_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/orgauthorization/trustors/{trustorOrgId}: returns None.

        Permissions: any of authorization:orgTrustor:delete.
        """
        return self._call(_DELETE_ORGAUTHORIZATION_TRUSTOR, options, trustor_org_id)

    def delete_orgauthorization_trustor_cloneduser(
        self,
        trustor_org_id: str,
        trustee_user_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId}: returns None.

        Permissions: any of authorization:orgTrusteeUser:delete.
        """
        return self._call(_DELETE_ORGAUTHORIZATION_TRUSTOR_CLONEDUSER, options, trustor_org_id, trustee_user_id)

    def delete_orgauthorization_trustor_group(
        self,
        trustor_org_id: str,
        trustor_group_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId}: returns None.

        Permissions: any of authorization:orgTrusteeGroup:delete.
        """
        return self._call(_DELETE_ORGAUTHORIZATION_TRUSTOR_GROUP, options, trustor_org_id, trustor_group_id)

    def delete_orgauthorization_trustor_user(
        self,
        trustor_org_id: str,
        trustee_user_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId}: returns None.

        Permissions: any of authorization:orgTrusteeUser:delete.
        """
        return self._call(_DELETE_ORGAUTHORIZATION_TRUSTOR_USER, options, trustor_org_id, trustee_user_id)

    def delete_orgauthorization_trustors(
        self,
        id: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/orgauthorization/trustors: returns None.

        Permissions: any of authorization:orgTrustor:delete.
        Preview: the platform may change it without notice.
        """
        return self._call(_DELETE_ORGAUTHORIZATION_TRUSTORS, options, id)

    def get_orgauthorization_pairing(
        self,
        pairing_id: str,
        **options: Unpack[CallOptions],
    ) -> TrustRequest:
        """GET /api/v2/orgauthorization/pairings/{pairingId}: returns TrustRequest.

        Permissions: any of authorization:orgTrustee:view, authorization:orgTrustor:view.
        """
        return self._call(_GET_ORGAUTHORIZATION_PAIRING, options, pairing_id)

    def get_orgauthorization_trustee(
        self,
        trustee_org_id: str,
        **options: Unpack[CallOptions],
    ) -> Trustee:
        """GET /api/v2/orgauthorization/trustees/{trusteeOrgId}: returns Trustee.

        Permissions: any of authorization:orgTrustee:view.
        """
        return self._call(_GET_ORGAUTHORIZATION_TRUSTEE, options, trustee_org_id)

    def get_orgauthorization_trustee_clonedusers(
        self,
        trustee_org_id: str,
        **options: Unpack[CallOptions],
    ) -> ClonedUserEntityListing:
        """GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/clonedusers: returns ClonedUserEntityListing.

        Permissions: any of directory:user:view.
        """
        return self._call(_GET_ORGAUTHORIZATION_TRUSTEE_CLONEDUSERS, options, trustee_org_id)

    def get_orgauthorization_trustee_group(
        self,
        trustee_org_id: str,
        trustee_group_id: str,
        **options: Unpack[CallOptions],
    ) -> TrustGroup:
        """GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}: returns TrustGroup.

        Permissions: any of authorization:orgTrusteeGroup:view.
        """
        return self._call(_GET_ORGAUTHORIZATION_TRUSTEE_GROUP, options, trustee_org_id, trustee_group_id)

    def get_orgauthorization_trustee_group_roles(
        self,
        trustee_org_id: str,
        trustee_group_id: str,
        **options: Unpack[CallOptions],
    ) -> UserAuthorization:
        """GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles: returns
        UserAuthorization.

        Permissions: any of authorization:orgTrusteeGroup:view.
        """
        return self._call(_GET_ORGAUTHORIZATION_TRUSTEE_GROUP_ROLES, options, trustee_org_id, trustee_group_id)

    def get_orgauthorization_trustee_groups(
        self,
        trustee_org_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> TrustGroupEntityListing:
        """GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups: returns TrustGroupEntityListing.

        Permissions: any of authorization:orgTrusteeGroup:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(_GET_ORGAUTHORIZATION_TRUSTEE_GROUPS, options, trustee_org_id, page_size, page_number)

    def get_orgauthorization_trustee_user(
        self,
        trustee_org_id: str,
        trustee_user_id: str,
        **options: Unpack[CallOptions],
    ) -> TrustUser:
        """GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}: returns TrustUser.

        Permissions: any of authorization:orgTrusteeUser:view.
        """
        return self._call(_GET_ORGAUTHORIZATION_TRUSTEE_USER, options, trustee_org_id, trustee_user_id)

    def get_orgauthorization_trustee_user_roles(
        self,
        trustee_org_id: str,
        trustee_user_id: str,
        **options: Unpack[CallOptions],
    ) -> UserAuthorization:
        """GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles: returns UserAuthorization.

        Permissions: any of authorization:orgTrusteeUser:view.
        """
        return self._call(_GET_ORGAUTHORIZATION_TRUSTEE_USER_ROLES, options, trustee_org_id, trustee_user_id)

    def get_orgauthorization_trustee_users(
        self,
        trustee_org_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> TrustUserEntityListing:
        """GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/users: returns TrustUserEntityListing.

        Permissions: any of authorization:orgTrusteeUser:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(_GET_ORGAUTHORIZATION_TRUSTEE_USERS, options, trustee_org_id, page_size, page_number)

    def get_orgauthorization_trustees(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> TrustEntityListing:
        """GET /api/v2/orgauthorization/trustees: returns TrustEntityListing.

        Permissions: any of authorization:orgTrustee:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(_GET_ORGAUTHORIZATION_TRUSTEES, options, page_size, page_number)

    def get_orgauthorization_trustees_care(
        self,
        **options: Unpack[CallOptions],
    ) -> TrusteeReferenceList:
        """GET /api/v2/orgauthorization/trustees/care: returns TrusteeReferenceList.

        Permissions: any of authorization:orgTrustee:view, authorization:orgTrusteeUser:view.
        """
        return self._call(_GET_ORGAUTHORIZATION_TRUSTEES_CARE, options)

    def get_orgauthorization_trustees_default(
        self,
        **options: Unpack[CallOptions],
    ) -> Trustee:
        """GET /api/v2/orgauthorization/trustees/default: returns Trustee.

        Permissions: any of authorization:orgTrustee:view, authorization:orgTrusteeUser:view.
        """
        return self._call(_GET_ORGAUTHORIZATION_TRUSTEES_DEFAULT, options)

    def get_orgauthorization_trustor(
        self,
        trustor_org_id: str,
        **options: Unpack[CallOptions],
    ) -> Trustor:
        """GET /api/v2/orgauthorization/trustors/{trustorOrgId}: returns Trustor.

        Permissions: any of authorization:orgTrustor:view.
        """
        return self._call(_GET_ORGAUTHORIZATION_TRUSTOR, options, trustor_org_id)

    def get_orgauthorization_trustor_cloneduser(
        self,
        trustor_org_id: str,
        trustee_user_id: str,
        **options: Unpack[CallOptions],
    ) -> ClonedUser:
        """GET /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId}: returns ClonedUser.

        Permissions: any of authorization:orgTrusteeUser:view.
        """
        return self._call(_GET_ORGAUTHORIZATION_TRUSTOR_CLONEDUSER, options, trustor_org_id, trustee_user_id)

    def get_orgauthorization_trustor_clonedusers(
        self,
        trustor_org_id: str,
        **options: Unpack[CallOptions],
    ) -> ClonedUserEntityListing:
        """GET /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers: returns ClonedUserEntityListing.

        Permissions: any of authorization:orgTrusteeUser:view.
        """
        return self._call(_GET_ORGAUTHORIZATION_TRUSTOR_CLONEDUSERS, options, trustor_org_id)

    def get_orgauthorization_trustor_group(
        self,
        trustor_org_id: str,
        trustor_group_id: str,
        **options: Unpack[CallOptions],
    ) -> TrustGroup:
        """GET /api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId}: returns TrustGroup.

        Permissions: any of authorization:orgTrusteeGroup:view.
        """
        return self._call(_GET_ORGAUTHORIZATION_TRUSTOR_GROUP, options, trustor_org_id, trustor_group_id)

    def get_orgauthorization_trustor_groups(
        self,
        trustor_org_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> TrustGroupEntityListing:
        """GET /api/v2/orgauthorization/trustors/{trustorOrgId}/groups: returns TrustGroupEntityListing.

        Permissions: any of authorization:orgTrusteeGroup:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(_GET_ORGAUTHORIZATION_TRUSTOR_GROUPS, options, trustor_org_id, page_size, page_number)

    def get_orgauthorization_trustor_user(
        self,
        trustor_org_id: str,
        trustee_user_id: str,
        **options: Unpack[CallOptions],
    ) -> TrustUser:
        """GET /api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId}: returns TrustUser.

        Permissions: any of authorization:orgTrusteeUser:view.
        """
        return self._call(_GET_ORGAUTHORIZATION_TRUSTOR_USER, options, trustor_org_id, trustee_user_id)

    def get_orgauthorization_trustor_users(
        self,
        trustor_org_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> TrustUserEntityListing:
        """GET /api/v2/orgauthorization/trustors/{trustorOrgId}/users: returns TrustUserEntityListing.

        Permissions: any of authorization:orgTrusteeUser:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(_GET_ORGAUTHORIZATION_TRUSTOR_USERS, options, trustor_org_id, page_size, page_number)

    def get_orgauthorization_trustors(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> TrustorEntityListing:
        """GET /api/v2/orgauthorization/trustors: returns TrustorEntityListing.

        Permissions: any of authorization:orgTrustor:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(_GET_ORGAUTHORIZATION_TRUSTORS, options, page_size, page_number)

    def post_orgauthorization_pairings(
        self,
        body: TrustRequestCreate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> TrustRequest:
        """POST /api/v2/orgauthorization/pairings: returns TrustRequest.

        Permissions: any of authorization:orgTrustee:add.
        """
        return self._call(_POST_ORGAUTHORIZATION_PAIRINGS, options, body)

    def post_orgauthorization_trustee_groups(
        self,
        trustee_org_id: str,
        body: TrustMemberCreate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> TrustGroup:
        """POST /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups: returns TrustGroup.

        Permissions: any of authorization:orgTrusteeGroup:add.
        """
        return self._call(_POST_ORGAUTHORIZATION_TRUSTEE_GROUPS, options, trustee_org_id, body)

    def post_orgauthorization_trustee_users(
        self,
        trustee_org_id: str,
        body: TrustMemberCreate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> TrustUser:
        """POST /api/v2/orgauthorization/trustees/{trusteeOrgId}/users: returns TrustUser.

        Permissions: any of authorization:orgTrusteeUser:add.
        """
        return self._call(_POST_ORGAUTHORIZATION_TRUSTEE_USERS, options, trustee_org_id, body)

    def post_orgauthorization_trustees(
        self,
        body: TrustCreate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Trustee:
        """POST /api/v2/orgauthorization/trustees: returns Trustee.

        Permissions: all of authorization:orgTrustee:add, authorization:orgTrusteeUser:add.
        """
        return self._call(_POST_ORGAUTHORIZATION_TRUSTEES, options, body)

    def post_orgauthorization_trustees_audits(
        self,
        body: TrusteeAuditQueryRequest | dict[str, Any],
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """POST /api/v2/orgauthorization/trustees/audits: returns Any.

        Permissions: any of authorization:audit:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_by: default timestamp.
            sort_order: default descending.
        """
        return self._call(
            _POST_ORGAUTHORIZATION_TRUSTEES_AUDITS, options, body, page_size, page_number, sort_by, sort_order
        )

    def post_orgauthorization_trustees_care(
        self,
        *,
        assign_default_role: bool | None = None,
        auto_expire: bool | None = None,
        assign_full_access: bool | None = None,
        allow_trusted_user_access: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> TrustEntityListing:
        """POST /api/v2/orgauthorization/trustees/care: returns TrustEntityListing.

        Permissions: all of authorization:orgTrustee:add, authorization:orgTrusteeUser:add.
        """
        return self._call(
            _POST_ORGAUTHORIZATION_TRUSTEES_CARE, options, assign_default_role, auto_expire, assign_full_access,
            allow_trusted_user_access,
        )

    def post_orgauthorization_trustees_default(
        self,
        *,
        assign_default_role: bool | None = None,
        auto_expire: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Trustee:
        """POST /api/v2/orgauthorization/trustees/default: returns Trustee.

        Permissions: all of authorization:orgTrustee:add, authorization:orgTrusteeUser:add.
        """
        return self._call(_POST_ORGAUTHORIZATION_TRUSTEES_DEFAULT, options, assign_default_role, auto_expire)

    def post_orgauthorization_trustor_audits(
        self,
        body: TrustorAuditQueryRequest | dict[str, Any],
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """POST /api/v2/orgauthorization/trustor/audits: returns Any.

        Permissions: any of authorization:audit:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_by: default timestamp.
            sort_order: default descending.
        """
        return self._call(
            _POST_ORGAUTHORIZATION_TRUSTOR_AUDITS, options, body, page_size, page_number, sort_by, sort_order
        )

    def put_orgauthorization_trustee(
        self,
        trustee_org_id: str,
        body: TrustUpdate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Trustee:
        """PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}: returns Trustee.

        Permissions: any of authorization:orgTrustee:edit.
        """
        return self._call(_PUT_ORGAUTHORIZATION_TRUSTEE, options, trustee_org_id, body)

    def put_orgauthorization_trustee_group_roledivisions(
        self,
        trustee_org_id: str,
        trustee_group_id: str,
        body: RoleDivisionGrants | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UserAuthorization:
        """PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roledivisions: returns
        UserAuthorization.

        Permissions: any of authorization:orgTrusteeGroup:edit.
        """
        return self._call(
            _PUT_ORGAUTHORIZATION_TRUSTEE_GROUP_ROLEDIVISIONS, options, trustee_org_id, trustee_group_id, body
        )

    def put_orgauthorization_trustee_group_roles(
        self,
        trustee_org_id: str,
        trustee_group_id: str,
        body: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> UserAuthorization:
        """PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles: returns
        UserAuthorization.

        Permissions: any of authorization:orgTrusteeGroup:edit.
        """
        return self._call(_PUT_ORGAUTHORIZATION_TRUSTEE_GROUP_ROLES, options, trustee_org_id, trustee_group_id, body)

    def put_orgauthorization_trustee_user_roledivisions(
        self,
        trustee_org_id: str,
        trustee_user_id: str,
        body: RoleDivisionGrants | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UserAuthorization:
        """PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roledivisions: returns
        UserAuthorization.

        Permissions: any of authorization:orgTrusteeUser:edit.
        """
        return self._call(
            _PUT_ORGAUTHORIZATION_TRUSTEE_USER_ROLEDIVISIONS, options, trustee_org_id, trustee_user_id, body
        )

    def put_orgauthorization_trustee_user_roles(
        self,
        trustee_org_id: str,
        trustee_user_id: str,
        body: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> UserAuthorization:
        """PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles: returns UserAuthorization.

        Permissions: any of authorization:orgTrusteeUser:edit.
        """
        return self._call(_PUT_ORGAUTHORIZATION_TRUSTEE_USER_ROLES, options, trustee_org_id, trustee_user_id, body)

    def put_orgauthorization_trustor_cloneduser(
        self,
        trustor_org_id: str,
        trustee_user_id: str,
        **options: Unpack[CallOptions],
    ) -> ClonedUser:
        """PUT /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId}: returns ClonedUser.

        Permissions: all of authorization:orgTrusteeUser:add.
        """
        return self._call(_PUT_ORGAUTHORIZATION_TRUSTOR_CLONEDUSER, options, trustor_org_id, trustee_user_id)

    def put_orgauthorization_trustor_group(
        self,
        trustor_org_id: str,
        trustor_group_id: str,
        **options: Unpack[CallOptions],
    ) -> TrustGroup:
        """PUT /api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId}: returns TrustGroup.

        Permissions: all of authorization:orgTrusteeGroup:add.
        """
        return self._call(_PUT_ORGAUTHORIZATION_TRUSTOR_GROUP, options, trustor_org_id, trustor_group_id)

    def put_orgauthorization_trustor_user(
        self,
        trustor_org_id: str,
        trustee_user_id: str,
        **options: Unpack[CallOptions],
    ) -> TrustUser:
        """PUT /api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId}: returns TrustUser.

        Permissions: all of authorization:orgTrusteeUser:add.
        """
        return self._call(_PUT_ORGAUTHORIZATION_TRUSTOR_USER, options, trustor_org_id, trustee_user_id)
