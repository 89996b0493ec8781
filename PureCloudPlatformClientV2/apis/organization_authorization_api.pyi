# Generated: make generate
from collections.abc import Sequence
from typing import Any

from typing_extensions import Unpack

from ..models import (
    ClonedUser, ClonedUserEntityListing, RoleDivisionGrants, TrustCreate, TrustEntityListing, TrustGroup,
    TrustGroupEntityListing, TrustMemberCreate, TrustRequest, TrustRequestCreate, TrustUpdate, TrustUser,
    TrustUserEntityListing, Trustee, TrusteeAuditQueryRequest, TrusteeReferenceList, Trustor, TrustorAuditQueryRequest,
    TrustorEntityListing, UserAuthorization,
)
from ..operation import Api, CallOptions

class OrganizationAuthorizationApi(Api):
    """The Organization Authorization operations of the Platform API."""

    def delete_orgauthorization_trustee(
        self,
        trustee_org_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a trustee organization.

        DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}

        Permissions: any of authorization:orgTrustee:delete.
        """
        ...

    def delete_orgauthorization_trustee_cloneduser(
        self,
        trustee_org_id: str,
        trustee_user_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a cloned user of a trustee organization.

        DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/clonedusers/{trusteeUserId}

        Permissions: any of directory:user:delete.
        """
        ...

    def delete_orgauthorization_trustee_group(
        self,
        trustee_org_id: str,
        trustee_group_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a group of a trustee organization.

        DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}

        Permissions: any of authorization:orgTrusteeGroup:delete.
        """
        ...

    def delete_orgauthorization_trustee_group_roles(
        self,
        trustee_org_id: str,
        trustee_group_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete the roles of a group in a trustee organization.

        DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles

        Permissions: any of authorization:orgTrusteeGroup:delete.
        """
        ...

    def delete_orgauthorization_trustee_user(
        self,
        trustee_org_id: str,
        trustee_user_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a user of a trustee organization.

        DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}

        Permissions: any of authorization:orgTrusteeUser:delete.
        """
        ...

    def delete_orgauthorization_trustee_user_roles(
        self,
        trustee_org_id: str,
        trustee_user_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete the roles of a user in a trustee organization.

        DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles

        Permissions: any of authorization:orgTrusteeUser:delete.
        """
        ...

    def delete_orgauthorization_trustees(
        self,
        id: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete trustee organizations.

        DELETE /api/v2/orgauthorization/trustees

        Permissions: any of authorization:orgTrustee:delete.
        Preview: the platform may change it without notice.
        """
        ...

    def delete_orgauthorization_trustor(
        self,
        trustor_org_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a trustor organization.

        DELETE /api/v2/orgauthorization/trustors/{trustorOrgId}

        Permissions: any of authorization:orgTrustor:delete.
        """
        ...

    def delete_orgauthorization_trustor_cloneduser(
        self,
        trustor_org_id: str,
        trustee_user_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a cloned user of a trustor organization.

        DELETE /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId}

        Permissions: any of authorization:orgTrusteeUser:delete.
        """
        ...

    def delete_orgauthorization_trustor_group(
        self,
        trustor_org_id: str,
        trustor_group_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a group of a trustor organization.

        DELETE /api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId}

        Permissions: any of authorization:orgTrusteeGroup:delete.
        """
        ...

    def delete_orgauthorization_trustor_user(
        self,
        trustor_org_id: str,
        trustee_user_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a user of a trustor organization.

        DELETE /api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId}

        Permissions: any of authorization:orgTrusteeUser:delete.
        """
        ...

    def delete_orgauthorization_trustors(
        self,
        id: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete trustor organizations.

        DELETE /api/v2/orgauthorization/trustors

        Permissions: any of authorization:orgTrustor:delete.
        Preview: the platform may change it without notice.
        """
        ...

    def get_orgauthorization_pairing(
        self,
        pairing_id: str,
        **options: Unpack[CallOptions],
    ) -> TrustRequest:
        """Get an organization pairing.

        GET /api/v2/orgauthorization/pairings/{pairingId}

        Permissions: any of authorization:orgTrustee:view, authorization:orgTrustor:view.
        """
        ...

    def get_orgauthorization_trustee(
        self,
        trustee_org_id: str,
        **options: Unpack[CallOptions],
    ) -> Trustee:
        """Get a trustee organization.

        GET /api/v2/orgauthorization/trustees/{trusteeOrgId}

        Permissions: any of authorization:orgTrustee:view.
        """
        ...

    def get_orgauthorization_trustee_clonedusers(
        self,
        trustee_org_id: str,
        **options: Unpack[CallOptions],
    ) -> ClonedUserEntityListing:
        """List the cloned users of a trustee organization.

        GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/clonedusers

        Permissions: any of directory:user:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_orgauthorization_trustee_group(
        self,
        trustee_org_id: str,
        trustee_group_id: str,
        **options: Unpack[CallOptions],
    ) -> TrustGroup:
        """Get a group of a trustee organization.

        GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}

        Permissions: any of authorization:orgTrusteeGroup:view.
        """
        ...

    def get_orgauthorization_trustee_group_roles(
        self,
        trustee_org_id: str,
        trustee_group_id: str,
        **options: Unpack[CallOptions],
    ) -> UserAuthorization:
        """Get the roles of a group in a trustee organization.

        GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles

        Permissions: any of authorization:orgTrusteeGroup:view.
        """
        ...

    def get_orgauthorization_trustee_groups(
        self,
        trustee_org_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> TrustGroupEntityListing:
        """List the groups of a trustee organization.

        GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups

        Permissions: any of authorization:orgTrusteeGroup:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
        """
        ...

    def get_orgauthorization_trustee_user(
        self,
        trustee_org_id: str,
        trustee_user_id: str,
        **options: Unpack[CallOptions],
    ) -> TrustUser:
        """Get a user of a trustee organization.

        GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}

        Permissions: any of authorization:orgTrusteeUser:view.
        """
        ...

    def get_orgauthorization_trustee_user_roles(
        self,
        trustee_org_id: str,
        trustee_user_id: str,
        **options: Unpack[CallOptions],
    ) -> UserAuthorization:
        """Get the roles of a user in a trustee organization.

        GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles

        Permissions: any of authorization:orgTrusteeUser:view.
        """
        ...

    def get_orgauthorization_trustee_users(
        self,
        trustee_org_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> TrustUserEntityListing:
        """List the users of a trustee organization.

        GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/users

        Permissions: any of authorization:orgTrusteeUser:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
        """
        ...

    def get_orgauthorization_trustees(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> TrustEntityListing:
        """List the trustee organizations.

        GET /api/v2/orgauthorization/trustees

        Permissions: any of authorization:orgTrustee:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
        """
        ...

    def get_orgauthorization_trustees_care(
        self,
        **options: Unpack[CallOptions],
    ) -> TrusteeReferenceList:
        """List the care organizations that are trusted.

        GET /api/v2/orgauthorization/trustees/care

        Permissions: any of authorization:orgTrustee:view, authorization:orgTrusteeUser:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_orgauthorization_trustees_default(
        self,
        **options: Unpack[CallOptions],
    ) -> Trustee:
        """Get the organization that is trusted by default.

        GET /api/v2/orgauthorization/trustees/default

        Permissions: any of authorization:orgTrustee:view, authorization:orgTrusteeUser:view.
        """
        ...

    def get_orgauthorization_trustor(
        self,
        trustor_org_id: str,
        **options: Unpack[CallOptions],
    ) -> Trustor:
        """Get a trustor organization.

        GET /api/v2/orgauthorization/trustors/{trustorOrgId}

        Permissions: any of authorization:orgTrustor:view.
        """
        ...

    def get_orgauthorization_trustor_cloneduser(
        self,
        trustor_org_id: str,
        trustee_user_id: str,
        **options: Unpack[CallOptions],
    ) -> ClonedUser:
        """Get a cloned user of a trustor organization.

        GET /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId}

        Permissions: any of authorization:orgTrusteeUser:view.
        """
        ...

    def get_orgauthorization_trustor_clonedusers(
        self,
        trustor_org_id: str,
        **options: Unpack[CallOptions],
    ) -> ClonedUserEntityListing:
        """List the cloned users of a trustor organization.

        GET /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers

        Permissions: any of authorization:orgTrusteeUser:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_orgauthorization_trustor_group(
        self,
        trustor_org_id: str,
        trustor_group_id: str,
        **options: Unpack[CallOptions],
    ) -> TrustGroup:
        """Get a group of a trustor organization.

        GET /api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId}

        Permissions: any of authorization:orgTrusteeGroup:view.
        """
        ...

    def get_orgauthorization_trustor_groups(
        self,
        trustor_org_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> TrustGroupEntityListing:
        """List the groups of a trustor organization.

        GET /api/v2/orgauthorization/trustors/{trustorOrgId}/groups

        Permissions: any of authorization:orgTrusteeGroup:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
        """
        ...

    def get_orgauthorization_trustor_user(
        self,
        trustor_org_id: str,
        trustee_user_id: str,
        **options: Unpack[CallOptions],
    ) -> TrustUser:
        """Get a user of a trustor organization.

        GET /api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId}

        Permissions: any of authorization:orgTrusteeUser:view.
        """
        ...

    def get_orgauthorization_trustor_users(
        self,
        trustor_org_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> TrustUserEntityListing:
        """List the users of a trustor organization.

        GET /api/v2/orgauthorization/trustors/{trustorOrgId}/users

        Permissions: any of authorization:orgTrusteeUser:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
        """
        ...

    def get_orgauthorization_trustors(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> TrustorEntityListing:
        """List the trustor organizations.

        GET /api/v2/orgauthorization/trustors

        Permissions: any of authorization:orgTrustor:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
        """
        ...

    def post_orgauthorization_pairings(
        self,
        body: TrustRequestCreate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> TrustRequest:
        """Create an organization pairing.

        POST /api/v2/orgauthorization/pairings

        Permissions: any of authorization:orgTrustee:add.

        Parameters:
            body: What is sent: a trust request (user ids and group ids).
        """
        ...

    def post_orgauthorization_trustee_groups(
        self,
        trustee_org_id: str,
        body: TrustMemberCreate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> TrustGroup:
        """Create a group of a trustee organization.

        POST /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups

        Permissions: any of authorization:orgTrusteeGroup:add.

        Parameters:
            body: What is sent: a trust member (role ids, role divisions and 1 more).
        """
        ...

    def post_orgauthorization_trustee_users(
        self,
        trustee_org_id: str,
        body: TrustMemberCreate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> TrustUser:
        """Create a user of a trustee organization.

        POST /api/v2/orgauthorization/trustees/{trusteeOrgId}/users

        Permissions: any of authorization:orgTrusteeUser:add.

        Parameters:
            body: What is sent: a trust member (role ids, role divisions and 1 more).
        """
        ...

    def post_orgauthorization_trustees(
        self,
        body: TrustCreate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Trustee:
        """Create a trustee organization.

        POST /api/v2/orgauthorization/trustees

        Permissions: all of authorization:orgTrustee:add, authorization:orgTrusteeUser:add.

        Parameters:
            body: What is sent: a trust (enabled, pairing id, users and 2 more).
        """
        ...

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
        """Query the audits of a trustee organization.

        POST /api/v2/orgauthorization/trustees/audits

        Permissions: any of authorization:audit:view.

        Parameters:
            body: What is sent: a trustee audit query (trustee organization ids, trustee user ids, start date and 4
                more).
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_by: Field to order by; default timestamp.
            sort_order: Direction of the order; default descending.
        """
        ...

    def post_orgauthorization_trustees_care(
        self,
        *,
        assign_default_role: bool | None = None,
        auto_expire: bool | None = None,
        assign_full_access: bool | None = None,
        allow_trusted_user_access: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> TrustEntityListing:
        """Trust the care organizations.

        POST /api/v2/orgauthorization/trustees/care

        Permissions: all of authorization:orgTrustee:add, authorization:orgTrusteeUser:add.
        Lists: its items are in entities; there is one page.
        """
        ...

    def post_orgauthorization_trustees_default(
        self,
        *,
        assign_default_role: bool | None = None,
        auto_expire: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Trustee:
        """Trust the default organization.

        POST /api/v2/orgauthorization/trustees/default

        Permissions: all of authorization:orgTrustee:add, authorization:orgTrusteeUser:add.
        """
        ...

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
        """Query the audits of a trustor organization.

        POST /api/v2/orgauthorization/trustor/audits

        Permissions: any of authorization:audit:view.

        Parameters:
            body: What is sent: a trustor audit query (trustor organization id, trustee user ids, start date and 4
                more).
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_by: Field to order by; default timestamp.
            sort_order: Direction of the order; default descending.
        """
        ...

    def put_orgauthorization_trustee(
        self,
        trustee_org_id: str,
        body: TrustUpdate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Trustee:
        """Update a trustee organization.

        PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}

        Permissions: any of authorization:orgTrustee:edit.

        Parameters:
            body: What is sent: a trust (enabled and date expired).
        """
        ...

    def put_orgauthorization_trustee_group_roledivisions(
        self,
        trustee_org_id: str,
        trustee_group_id: str,
        body: RoleDivisionGrants | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UserAuthorization:
        """Update the role divisions of a group in a trustee organization.

        PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roledivisions

        Permissions: any of authorization:orgTrusteeGroup:edit.

        Parameters:
            body: What is sent: a role division grants (grants).
        """
        ...

    def put_orgauthorization_trustee_group_roles(
        self,
        trustee_org_id: str,
        trustee_group_id: str,
        body: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> UserAuthorization:
        """Update the roles of a group in a trustee organization.

        PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles

        Permissions: any of authorization:orgTrusteeGroup:edit.

        Parameters:
            body: What is sent: a list of texts.
        """
        ...

    def put_orgauthorization_trustee_user_roledivisions(
        self,
        trustee_org_id: str,
        trustee_user_id: str,
        body: RoleDivisionGrants | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UserAuthorization:
        """Update the role divisions of a user in a trustee organization.

        PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roledivisions

        Permissions: any of authorization:orgTrusteeUser:edit.

        Parameters:
            body: What is sent: a role division grants (grants).
        """
        ...

    def put_orgauthorization_trustee_user_roles(
        self,
        trustee_org_id: str,
        trustee_user_id: str,
        body: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> UserAuthorization:
        """Update the roles of a user in a trustee organization.

        PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles

        Permissions: any of authorization:orgTrusteeUser:edit.

        Parameters:
            body: What is sent: a list of texts.
        """
        ...

    def put_orgauthorization_trustor_cloneduser(
        self,
        trustor_org_id: str,
        trustee_user_id: str,
        **options: Unpack[CallOptions],
    ) -> ClonedUser:
        """Update a cloned user of a trustor organization.

        PUT /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId}

        Permissions: all of authorization:orgTrusteeUser:add.
        """
        ...

    def put_orgauthorization_trustor_group(
        self,
        trustor_org_id: str,
        trustor_group_id: str,
        **options: Unpack[CallOptions],
    ) -> TrustGroup:
        """Update a group of a trustor organization.

        PUT /api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId}

        Permissions: all of authorization:orgTrusteeGroup:add.
        """
        ...

    def put_orgauthorization_trustor_user(
        self,
        trustor_org_id: str,
        trustee_user_id: str,
        **options: Unpack[CallOptions],
    ) -> TrustUser:
        """Update a user of a trustor organization.

        PUT /api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId}

        Permissions: all of authorization:orgTrusteeUser:add.
        """
        ...
