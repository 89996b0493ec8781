# Generated: make generate
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
from ..operation import Api, CallOptions

class AuthorizationApi(Api):
    """The Authorization operations of the Platform API."""

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

    def delete_authorization_role(
        self,
        role_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a role.

        DELETE /api/v2/authorization/roles/{roleId}

        Permissions: any of authorization:role:delete.
        """
        ...

    def delete_authorization_subject_division_role(
        self,
        subject_id: str,
        division_id: str,
        role_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Take a role in a division from a subject.

        DELETE /api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}

        Permissions: all of authorization:grant:delete.

        Parameters:
            division_id: Id of a division; chooses what belongs to it.
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

    def get_authorization_division_grants(
        self,
        division_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AuthzDivisionGrantEntityListing:
        """List the grants of a division.

        GET /api/v2/authorization/divisions/{divisionId}/grants

        Permissions: any of authorization:grant:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            division_id: Id of a division; chooses what belongs to it.
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
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

    def get_authorization_divisionspermitted_me(
        self,
        permission: str,
        *,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> list[AuthzDivision]:
        """List the permitted divisions of the current user.

        GET /api/v2/authorization/divisionspermitted/me

        Deprecated by the platform; a call gives a DeprecationWarning.
        Lists: the answer is the array of items; there is one page.

        Parameters:
            name: Name to look for or to use.
        """
        ...

    def get_authorization_divisionspermitted_paged_me(
        self,
        permission: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> DivsPermittedEntityListing:
        """List the permitted divisions of the current user page by page.

        GET /api/v2/authorization/divisionspermitted/paged/me

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
        """
        ...

    def get_authorization_divisionspermitted_paged_subject_id(
        self,
        subject_id: str,
        permission: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> DivsPermittedEntityListing:
        """List the permitted divisions of a subject page by page.

        GET /api/v2/authorization/divisionspermitted/paged/{subjectId}

        Deprecated by the platform; a call gives a DeprecationWarning.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
        """
        ...

    def get_authorization_permissions(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        query_type: Literal["domain", "permission"] | None = None,
        query: str | None = None,
        **options: Unpack[CallOptions],
    ) -> PermissionCollectionEntityListing:
        """List the permissions.

        GET /api/v2/authorization/permissions

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            query_type: Kind of query; domain, permission.
            query: Text or condition to look for.
        """
        ...

    def get_authorization_products(
        self,
        **options: Unpack[CallOptions],
    ) -> OrganizationProductEntityListing:
        """List the products.

        GET /api/v2/authorization/products

        Lists: its items are in entities; there is one page.
        """
        ...

    def get_authorization_role(
        self,
        role_id: str,
        *,
        user_count: bool | None = None,
        expand: Sequence[Literal["unusedPermissions"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> DomainOrganizationRole:
        """Get a role.

        GET /api/v2/authorization/roles/{roleId}

        Permissions: any of authorization:role:view.

        Parameters:
            user_count: default True.
            expand: Further fields to include in the answer; any of unusedPermissions.
        """
        ...

    def get_authorization_role_comparedefault_right_role_id(
        self,
        left_role_id: str,
        right_role_id: str,
        **options: Unpack[CallOptions],
    ) -> DomainOrgRoleDifference:
        """Compare a role with a default role.

        GET /api/v2/authorization/roles/{leftRoleId}/comparedefault/{rightRoleId}

        Permissions: any of authorization:role:view.
        """
        ...

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
        """List the subject grants of a role.

        GET /api/v2/authorization/roles/{roleId}/subjectgrants

        Permissions: any of authorization:role:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_by: Field to order by.
            expand: Further fields to include in the answer.
            next_page: Token of the next page, from the answer before.
            previous_page: Token of the page before, from the answer before.
        """
        ...

    def get_authorization_role_users(
        self,
        role_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> UserReferenceEntityListing:
        """List the users of a role.

        GET /api/v2/authorization/roles/{roleId}/users

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
        """
        ...

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
        """List the roles.

        GET /api/v2/authorization/roles

        Permissions: any of authorization:role:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_by: Field to order by.
            expand: Further fields to include in the answer.
            next_page: Token of the next page, from the answer before.
            previous_page: Token of the page before, from the answer before.
            name: Name to look for or to use.
            user_count: default True.
        """
        ...

    def get_authorization_roles_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> RoleSettings:
        """Get the role settings.

        GET /api/v2/authorization/roles/settings

        Permissions: any of directory:organization:admin, authorization:settings:view.
        """
        ...

    def get_authorization_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> AuthorizationSettings:
        """Get the authorization settings.

        GET /api/v2/authorization/settings

        Permissions: any of directory:organization:admin, authorization:settings:view.
        """
        ...

    def get_authorization_subject(
        self,
        subject_id: str,
        *,
        include_duplicates: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AuthzSubject:
        """Get the roles and divisions of a subject.

        GET /api/v2/authorization/subjects/{subjectId}

        Permissions: any of authorization:grant:view.

        Parameters:
            include_duplicates: default False.
        """
        ...

    def get_authorization_subjects_me(
        self,
        *,
        include_duplicates: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AuthzSubject:
        """Get the roles and divisions of the current user.

        GET /api/v2/authorization/subjects/me

        Parameters:
            include_duplicates: default False.
        """
        ...

    def get_authorization_subjects_rolecounts(
        self,
        *,
        id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """Get how many roles subjects have.

        GET /api/v2/authorization/subjects/rolecounts

        Permissions: any of authorization:grant:view.
        """
        ...

    def get_user_roles(
        self,
        subject_id: str,
        **options: Unpack[CallOptions],
    ) -> UserAuthorization:
        """Get the roles of a user.

        GET /api/v2/users/{subjectId}/roles

        Permissions: any of authorization:grant:view.
        """
        ...

    def patch_authorization_role(
        self,
        role_id: str,
        body: DomainOrganizationRole | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DomainOrganizationRole:
        """Change some fields of a role.

        PATCH /api/v2/authorization/roles/{roleId}

        Permissions: any of authorization:role:edit.

        Parameters:
            body: What is sent: a domain organization role (name, description, default role id and 9 more).
        """
        ...

    def patch_authorization_settings(
        self,
        body: AuthorizationSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AuthorizationSettings:
        """Change some of the authorization settings.

        PATCH /api/v2/authorization/settings

        Permissions: any of directory:organization:admin, authorization:settings:edit.

        Parameters:
            body: What is sent: a set of authorization settings (analysis enabled, analysis days, date last
                calculated and 3 more).
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

    def post_authorization_role(
        self,
        role_id: str,
        body: SubjectDivisions | dict[str, Any],
        *,
        subject_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Grant a role to subjects in divisions.

        POST /api/v2/authorization/roles/{roleId}

        Permissions: all of authorization:grant:add.

        Parameters:
            body: What is sent: a subject divisions (subject ids and division ids).
            subject_type: Kind of subject; default PC_USER.
        """
        ...

    def post_authorization_role_comparedefault_right_role_id(
        self,
        left_role_id: str,
        right_role_id: str,
        body: DomainOrganizationRole | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DomainOrgRoleDifference:
        """Compare a role with a default role.

        POST /api/v2/authorization/roles/{leftRoleId}/comparedefault/{rightRoleId}

        Permissions: any of authorization:role:view.

        Parameters:
            body: What is sent: a domain organization role (name, description, default role id and 9 more).
        """
        ...

    def post_authorization_roles(
        self,
        body: DomainOrganizationRoleCreate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DomainOrganizationRole:
        """Create a role.

        POST /api/v2/authorization/roles

        Permissions: any of authorization:role:add.

        Parameters:
            body: What is sent: a domain organization role (name, description, default role id and 9 more).
        """
        ...

    def post_authorization_roles_default(
        self,
        *,
        force: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> OrganizationRoleEntityListing:
        """Restore the default roles.

        POST /api/v2/authorization/roles/default

        Permissions: any of authorization:role:edit.
        Lists: its items are in entities; there is one page.

        Parameters:
            force: default False.
        """
        ...

    def post_authorization_subject_bulkadd(
        self,
        subject_id: str,
        body: RoleDivisionGrants | dict[str, Any],
        *,
        subject_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Grant several roles in divisions to a subject.

        POST /api/v2/authorization/subjects/{subjectId}/bulkadd

        Permissions: all of authorization:grant:add.

        Parameters:
            body: What is sent: a role division grants (grants).
            subject_type: Kind of subject; default PC_USER.
        """
        ...

    def post_authorization_subject_bulkremove(
        self,
        subject_id: str,
        body: RoleDivisionGrants | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Take several roles in divisions from a subject.

        POST /api/v2/authorization/subjects/{subjectId}/bulkremove

        Permissions: all of authorization:grant:delete.

        Parameters:
            body: What is sent: a role division grants (grants).
        """
        ...

    def post_authorization_subject_bulkreplace(
        self,
        subject_id: str,
        body: RoleDivisionGrants | dict[str, Any],
        *,
        subject_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Replace all roles and divisions of a subject.

        POST /api/v2/authorization/subjects/{subjectId}/bulkreplace

        Permissions: all of authorization:grant:add, authorization:grant:delete.

        Parameters:
            body: What is sent: a role division grants (grants).
            subject_type: Kind of subject; default PC_USER.
        """
        ...

    def post_authorization_subject_division_role(
        self,
        subject_id: str,
        division_id: str,
        role_id: str,
        *,
        subject_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Grant a role in a division to a subject.

        POST /api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}

        Permissions: all of authorization:grant:add.

        Parameters:
            division_id: Id of a division; chooses what belongs to it.
            subject_type: Kind of subject; default PC_USER.
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

    def put_authorization_role(
        self,
        role_id: str,
        body: DomainOrganizationRoleUpdate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DomainOrganizationRole:
        """Update a role.

        PUT /api/v2/authorization/roles/{roleId}

        Permissions: any of authorization:role:edit.

        Parameters:
            body: What is sent: a domain organization role (name, description, default role id and 9 more).
        """
        ...

    def put_authorization_role_users_add(
        self,
        role_id: str,
        body: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> list[str]:
        """Add users to a role.

        PUT /api/v2/authorization/roles/{roleId}/users/add

        Permissions: any of authorization:grant:add.
        Lists: the answer is the array of items; there is one page.

        Parameters:
            body: What is sent: a list of texts.
        """
        ...

    def put_authorization_role_users_remove(
        self,
        role_id: str,
        body: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> list[str]:
        """Remove users from a role.

        PUT /api/v2/authorization/roles/{roleId}/users/remove

        Permissions: any of authorization:grant:delete.
        Lists: the answer is the array of items; there is one page.

        Parameters:
            body: What is sent: a list of texts.
        """
        ...

    def put_authorization_roles_default(
        self,
        body: Sequence[DomainOrganizationRole | dict[str, Any]],
        **options: Unpack[CallOptions],
    ) -> OrganizationRoleEntityListing:
        """Update the default roles.

        PUT /api/v2/authorization/roles/default

        Permissions: any of authorization:role:edit.
        Lists: its items are in entities; there is one page.

        Parameters:
            body: What is sent: domain organization roles (name, description, default role id and 9 more).
        """
        ...

    def put_authorization_roles_settings(
        self,
        body: RoleSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> RoleSettings:
        """Update the role settings.

        PUT /api/v2/authorization/roles/settings

        Permissions: any of directory:organization:admin, authorization:settings:edit.

        Parameters:
            body: What is sent: a set of role settings (backfill enabled, authorization grant division aware and 2
                more).
        """
        ...

    def put_user_roles(
        self,
        subject_id: str,
        body: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> UserAuthorization:
        """Update the roles of a user.

        PUT /api/v2/users/{subjectId}/roles

        Permissions: any of authorization:grant:add.

        Parameters:
            body: What is sent: a list of texts.
        """
        ...
