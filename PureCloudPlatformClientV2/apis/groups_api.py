# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..models import (
        DynamicGroupDefinition, DynamicGroupQuery, DynamicGroupQueryPreview, FieldConfig, Group, GroupCreate,
        GroupEntityListing, GroupMembersUpdate, GroupProfile, GroupProfileEntityListing, GroupSearchRequest, GroupUpdate,
        GroupsSearchResponse, UserEntityListing,
    )

_DELETE_GROUP: ApiOperation[None] = ApiOperation("DELETE", "/api/v2/groups/{groupId}", path("groupId"))
_DELETE_GROUP_DYNAMICSETTINGS: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/groups/{groupId}/dynamicsettings", path("groupId")
)
_DELETE_GROUP_MEMBERS: ApiOperation[Any] = ApiOperation(
    "DELETE", "/api/v2/groups/{groupId}/members", path("groupId"), query("ids", required=True), returns="object"
)
_GET_FIELDCONFIG: ApiOperation[FieldConfig] = ApiOperation(
    "GET", "/api/v2/fieldconfig", query("type", required=True), returns="FieldConfig", deprecated=True
)
_GET_GROUP: ApiOperation[Group] = ApiOperation("GET", "/api/v2/groups/{groupId}", path("groupId"), returns="Group")
_GET_GROUP_DYNAMICSETTINGS: ApiOperation[DynamicGroupDefinition] = ApiOperation(
    "GET", "/api/v2/groups/{groupId}/dynamicsettings", path("groupId"), returns="DynamicGroupDefinition"
)
_GET_GROUP_INDIVIDUALS: ApiOperation[UserEntityListing] = ApiOperation(
    "GET", "/api/v2/groups/{groupId}/individuals", path("groupId"), returns="UserEntityListing"
)
_GET_GROUP_MEMBERS: ApiOperation[UserEntityListing] = ApiOperation(
    "GET", "/api/v2/groups/{groupId}/members", path("groupId"), query("pageSize"), query("pageNumber"),
    query("sortOrder"), query("expand", "multi"), returns="UserEntityListing",
)
_GET_GROUP_PROFILE: ApiOperation[GroupProfile] = ApiOperation(
    "GET", "/api/v2/groups/{groupId}/profile", path("groupId"), query("fields"), returns="GroupProfile",
    deprecated=True,
)
_GET_GROUPS: ApiOperation[GroupEntityListing] = ApiOperation(
    "GET", "/api/v2/groups", query("pageSize"), query("pageNumber"), query("id", "multi"), query("jabberId", "multi"),
    query("sortOrder"), returns="GroupEntityListing",
)
_GET_GROUPS_SEARCH: ApiOperation[GroupsSearchResponse] = ApiOperation(
    "GET", "/api/v2/groups/search", query("q64", required=True), query("expand", "multi"),
    returns="GroupsSearchResponse",
)
_GET_PROFILES_GROUPS: ApiOperation[GroupProfileEntityListing] = ApiOperation(
    "GET", "/api/v2/profiles/groups", query("pageSize"), query("pageNumber"), query("id", "multi"),
    query("jabberId", "multi"), query("sortOrder"), returns="GroupProfileEntityListing", deprecated=True,
)
_POST_GROUP_MEMBERS: ApiOperation[Any] = ApiOperation(
    "POST", "/api/v2/groups/{groupId}/members", path("groupId"), body(required=True), returns="object"
)
_POST_GROUPS: ApiOperation[Group] = ApiOperation("POST", "/api/v2/groups", body(required=True), returns="Group")
_POST_GROUPS_DYNAMICSETTINGS_PREVIEW: ApiOperation[DynamicGroupQueryPreview] = ApiOperation(
    "POST", "/api/v2/groups/dynamicsettings/preview", body(required=True), returns="DynamicGroupQueryPreview",
    deprecated=True,
)
_POST_GROUPS_SEARCH: ApiOperation[GroupsSearchResponse] = ApiOperation(
    "POST", "/api/v2/groups/search", body(required=True), returns="GroupsSearchResponse"
)
_PUT_GROUP: ApiOperation[Group] = ApiOperation(
    "PUT", "/api/v2/groups/{groupId}", path("groupId"), body(), returns="Group"
)
_PUT_GROUP_DYNAMICSETTINGS: ApiOperation[None] = ApiOperation(
    "PUT", "/api/v2/groups/{groupId}/dynamicsettings", path("groupId"), body(required=True)
)


class GroupsApi(Api):
    """The Groups operations of the Platform API."""

    def delete_group(
        self,
        group_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/groups/{groupId}: returns None.

        Permissions: any of directory:group:delete.
        """
        return self._call(_DELETE_GROUP, options, group_id)

    def delete_group_dynamicsettings(
        self,
        group_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/groups/{groupId}/dynamicsettings: returns None.

        Permissions: any of directory:group:delete.
        Preview: the platform may change it without notice.
        """
        return self._call(_DELETE_GROUP_DYNAMICSETTINGS, options, group_id)

    def delete_group_members(
        self,
        group_id: str,
        ids: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """DELETE /api/v2/groups/{groupId}/members: returns Any."""
        return self._call(_DELETE_GROUP_MEMBERS, options, group_id, ids)

    def get_fieldconfig(
        self,
        type: Literal["person", "group", "org"],
        **options: Unpack[CallOptions],
    ) -> FieldConfig:
        """GET /api/v2/fieldconfig: returns FieldConfig.

        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            type: person, group, org.
        """
        return self._call(_GET_FIELDCONFIG, options, type)

    def get_group(
        self,
        group_id: str,
        **options: Unpack[CallOptions],
    ) -> Group:
        """GET /api/v2/groups/{groupId}: returns Group."""
        return self._call(_GET_GROUP, options, group_id)

    def get_group_dynamicsettings(
        self,
        group_id: str,
        **options: Unpack[CallOptions],
    ) -> DynamicGroupDefinition:
        """GET /api/v2/groups/{groupId}/dynamicsettings: returns DynamicGroupDefinition.

        Permissions: any of directory:group:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_GROUP_DYNAMICSETTINGS, options, group_id)

    def get_group_individuals(
        self,
        group_id: str,
        **options: Unpack[CallOptions],
    ) -> UserEntityListing:
        """GET /api/v2/groups/{groupId}/individuals: returns UserEntityListing."""
        return self._call(_GET_GROUP_INDIVIDUALS, options, group_id)

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
        """GET /api/v2/groups/{groupId}/members: returns UserEntityListing.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_order: ascending, descending; default ASC.
            expand: any of routingStatus, presence, integrationPresence, conversationSummary, outOfOffice,
                geolocation, station, authorization, lasttokenissued, authorization.unusedRoles, team,
                workPlanBidRanks, externalContactsSettings, profileSkills, certifications, locations, groups, skills,
                languages, languagePreference, employerInfo, biography, dateLastLogin.
        """
        return self._call(_GET_GROUP_MEMBERS, options, group_id, page_size, page_number, sort_order, expand)

    def get_group_profile(
        self,
        group_id: str,
        *,
        fields: str | None = None,
        **options: Unpack[CallOptions],
    ) -> GroupProfile:
        """GET /api/v2/groups/{groupId}/profile: returns GroupProfile.

        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_GET_GROUP_PROFILE, options, group_id, fields)

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
        """GET /api/v2/groups: returns GroupEntityListing.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_order: ascending, descending; default ASC.
        """
        return self._call(_GET_GROUPS, options, page_size, page_number, id, jabber_id, sort_order)

    def get_groups_search(
        self,
        q64: str,
        *,
        expand: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> GroupsSearchResponse:
        """GET /api/v2/groups/search: returns GroupsSearchResponse."""
        return self._call(_GET_GROUPS_SEARCH, options, q64, expand)

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
        """GET /api/v2/profiles/groups: returns GroupProfileEntityListing.

        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_order: ascending, descending; default ASC.
        """
        return self._call(_GET_PROFILES_GROUPS, options, page_size, page_number, id, jabber_id, sort_order)

    def post_group_members(
        self,
        group_id: str,
        body: GroupMembersUpdate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Any:
        """POST /api/v2/groups/{groupId}/members: returns Any."""
        return self._call(_POST_GROUP_MEMBERS, options, group_id, body)

    def post_groups(
        self,
        body: GroupCreate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Group:
        """POST /api/v2/groups: returns Group.

        Permissions: any of directory:group:add.
        """
        return self._call(_POST_GROUPS, options, body)

    def post_groups_dynamicsettings_preview(
        self,
        body: DynamicGroupQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DynamicGroupQueryPreview:
        """POST /api/v2/groups/dynamicsettings/preview: returns DynamicGroupQueryPreview.

        Permissions: any of directory:group:view.
        Preview: the platform may change it without notice.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_POST_GROUPS_DYNAMICSETTINGS_PREVIEW, options, body)

    def post_groups_search(
        self,
        body: GroupSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> GroupsSearchResponse:
        """POST /api/v2/groups/search: returns GroupsSearchResponse."""
        return self._call(_POST_GROUPS_SEARCH, options, body)

    def put_group(
        self,
        group_id: str,
        *,
        body: GroupUpdate | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> Group:
        """PUT /api/v2/groups/{groupId}: returns Group.

        Permissions: any of directory:group:edit.
        """
        return self._call(_PUT_GROUP, options, group_id, body)

    def put_group_dynamicsettings(
        self,
        group_id: str,
        body: DynamicGroupQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """PUT /api/v2/groups/{groupId}/dynamicsettings: returns None.

        Permissions: any of directory:group:edit.
        Preview: the platform may change it without notice.
        """
        return self._call(_PUT_GROUP_DYNAMICSETTINGS, options, group_id, body)
