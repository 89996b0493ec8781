# Generated: make generate
from collections.abc import Sequence
from typing import Any, Literal

from typing_extensions import Unpack

from ..models import (
    DynamicGroupDefinition, DynamicGroupQuery, DynamicGroupQueryPreview, FieldConfig, Group, GroupCreate,
    GroupEntityListing, GroupMembersUpdate, GroupProfile, GroupProfileEntityListing, GroupSearchRequest, GroupUpdate,
    GroupsSearchResponse, UserEntityListing,
)
from ..operation import Api, CallOptions

class GroupsApi(Api):
    """The Groups operations of the Platform API."""

    def delete_group(
        self,
        group_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a group.

        DELETE /api/v2/groups/{groupId}

        Permissions: any of directory:group:delete.
        """
        ...

    def delete_group_dynamicsettings(
        self,
        group_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete the dynamic settings of a group.

        DELETE /api/v2/groups/{groupId}/dynamicsettings

        Permissions: any of directory:group:delete.
        Preview: the platform may change it without notice.
        """
        ...

    def delete_group_members(
        self,
        group_id: str,
        ids: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete members of a group.

        DELETE /api/v2/groups/{groupId}/members
        """
        ...

    def get_fieldconfig(
        self,
        type: Literal["person", "group", "org"],
        **options: Unpack[CallOptions],
    ) -> FieldConfig:
        """Get the field configuration.

        GET /api/v2/fieldconfig

        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            type: Kind to choose; person, group, org.
        """
        ...

    def get_group(
        self,
        group_id: str,
        **options: Unpack[CallOptions],
    ) -> Group:
        """Get a group.

        GET /api/v2/groups/{groupId}
        """
        ...

    def get_group_dynamicsettings(
        self,
        group_id: str,
        **options: Unpack[CallOptions],
    ) -> DynamicGroupDefinition:
        """Get the dynamic settings of a group.

        GET /api/v2/groups/{groupId}/dynamicsettings

        Permissions: any of directory:group:view.
        Preview: the platform may change it without notice.
        """
        ...

    def get_group_individuals(
        self,
        group_id: str,
        **options: Unpack[CallOptions],
    ) -> UserEntityListing:
        """List the individuals of a group.

        GET /api/v2/groups/{groupId}/individuals

        Lists: its items are in entities; there is one page.
        """
        ...

    def get_group_members(
        self,
        group_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        expand: Sequence[Literal[
            "routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation",
            "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks",
            "externalContactsSettings", "profileSkills", "certifications", "locations", "groups", "skills", "languages",
            "languagePreference", "employerInfo", "biography", "dateLastLogin",
        ]] | None = None,
        **options: Unpack[CallOptions],
    ) -> UserEntityListing:
        """List the members of a group.

        GET /api/v2/groups/{groupId}/members

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_order: Direction of the order; ascending, descending; default ascending.
            expand: Further fields to include in the answer; any of routingStatus, presence, integrationPresence,
                conversationSummary, outOfOffice, geolocation, station, authorization, lasttokenissued,
                authorization.unusedRoles, team, workPlanBidRanks, externalContactsSettings, profileSkills,
                certifications, locations, groups, skills, languages, languagePreference, employerInfo, biography,
                dateLastLogin.
        """
        ...

    def get_group_profile(
        self,
        group_id: str,
        *,
        fields: str | None = None,
        **options: Unpack[CallOptions],
    ) -> GroupProfile:
        """Get the profile of a group.

        GET /api/v2/groups/{groupId}/profile

        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        ...

    def get_groups(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        id: Sequence[str] | None = None,
        jabber_id: Sequence[str] | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        **options: Unpack[CallOptions],
    ) -> GroupEntityListing:
        """List the groups.

        GET /api/v2/groups

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            jabber_id: Jabber id (address for chat).
            sort_order: Direction of the order; ascending, descending; default ascending.
        """
        ...

    def get_groups_search(
        self,
        q64: str,
        *,
        expand: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> GroupsSearchResponse:
        """Search groups by an encoded query.

        GET /api/v2/groups/search

        Lists: its items are in results; the next page is asked for by q64, from next_page of the answer.

        Parameters:
            q64: Query as JSON, encoded in base 64.
            expand: Further fields to include in the answer.
        """
        ...

    def get_profiles_groups(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        id: Sequence[str] | None = None,
        jabber_id: Sequence[str] | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        **options: Unpack[CallOptions],
    ) -> GroupProfileEntityListing:
        """List the profiles of groups.

        GET /api/v2/profiles/groups

        Deprecated by the platform; a call gives a DeprecationWarning.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            jabber_id: Jabber id (address for chat).
            sort_order: Direction of the order; ascending, descending; default ascending.
        """
        ...

    def post_group_members(
        self,
        group_id: str,
        body: GroupMembersUpdate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Any:
        """Create a member of a group.

        POST /api/v2/groups/{groupId}/members

        Parameters:
            body: What is sent: a group members (member ids and 1 more).
        """
        ...

    def post_groups(
        self,
        body: GroupCreate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Group:
        """Create a group.

        POST /api/v2/groups

        Permissions: any of directory:group:add.

        Parameters:
            body: What is sent: a group (name, type, rules visible and 14 more).
        """
        ...

    def post_groups_dynamicsettings_preview(
        self,
        body: DynamicGroupQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DynamicGroupQueryPreview:
        """Preview the members that the rules of a dynamic group select.

        POST /api/v2/groups/dynamicsettings/preview

        Permissions: any of directory:group:view.
        Preview: the platform may change it without notice.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            body: What is sent: a dynamic group query (skill conditions).
        """
        ...

    def post_groups_search(
        self,
        body: GroupSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> GroupsSearchResponse:
        """Search groups.

        POST /api/v2/groups/search

        Lists: its items are in results; the body's page_number counts the pages from 1.

        Parameters:
            body: What is sent: a group search (sort order, sort by, sort and 3 more).
        """
        ...

    def put_group(
        self,
        group_id: str,
        *,
        body: GroupUpdate | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> Group:
        """Update a group.

        PUT /api/v2/groups/{groupId}

        Permissions: any of directory:group:edit.

        Parameters:
            body: What is sent: a group (name, description, state and 11 more).
        """
        ...

    def put_group_dynamicsettings(
        self,
        group_id: str,
        body: DynamicGroupQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Update the dynamic settings of a group.

        PUT /api/v2/groups/{groupId}/dynamicsettings

        Permissions: any of directory:group:edit.
        Preview: the platform may change it without notice.

        Parameters:
            body: What is sent: a dynamic group query (skill conditions).
        """
        ...
