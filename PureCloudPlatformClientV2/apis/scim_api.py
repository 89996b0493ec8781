# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, header, path, query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..models import (
        ScimConfigResourceType, ScimConfigResourceTypesListResponse, ScimGroupListResponse, ScimServiceProviderConfig,
        ScimUserListResponse, ScimV2CreateUser, ScimV2Group, ScimV2PatchRequest, ScimV2SchemaDefinition,
        ScimV2SchemaListResponse, ScimV2User,
    )

_DELETE_SCIM_USER: ApiOperation[Any] = ApiOperation(
    "DELETE", "/api/v2/scim/users/{userId}", path("userId"), header("If-Match"), returns="object"
)
_DELETE_SCIM_V2_USER: ApiOperation[Any] = ApiOperation(
    "DELETE", "/api/v2/scim/v2/users/{userId}", path("userId"), header("If-Match"), returns="object"
)
_GET_SCIM_GROUP: ApiOperation[ScimV2Group] = ApiOperation(
    "GET", "/api/v2/scim/groups/{groupId}", path("groupId"), query("attributes", "multi"),
    query("excludedAttributes", "multi"), header("If-None-Match"), returns="ScimV2Group",
)
_GET_SCIM_GROUPS: ApiOperation[ScimGroupListResponse] = ApiOperation(
    "GET", "/api/v2/scim/groups", query("startIndex"), query("count"), query("attributes", "multi"),
    query("excludedAttributes", "multi"), query("filter"), returns="ScimGroupListResponse",
)
_GET_SCIM_RESOURCETYPE: ApiOperation[ScimConfigResourceType] = ApiOperation(
    "GET", "/api/v2/scim/resourcetypes/{resourceType}", path("resourceType"), returns="ScimConfigResourceType"
)
_GET_SCIM_RESOURCETYPES: ApiOperation[ScimConfigResourceTypesListResponse] = ApiOperation(
    "GET", "/api/v2/scim/resourcetypes", returns="ScimConfigResourceTypesListResponse"
)
_GET_SCIM_SCHEMA: ApiOperation[ScimV2SchemaDefinition] = ApiOperation(
    "GET", "/api/v2/scim/schemas/{schemaId}", path("schemaId"), returns="ScimV2SchemaDefinition"
)
_GET_SCIM_SCHEMAS: ApiOperation[ScimV2SchemaListResponse] = ApiOperation(
    "GET", "/api/v2/scim/schemas", query("filter"), returns="ScimV2SchemaListResponse"
)
_GET_SCIM_SERVICEPROVIDERCONFIG: ApiOperation[ScimServiceProviderConfig] = ApiOperation(
    "GET", "/api/v2/scim/serviceproviderconfig", header("If-None-Match"), returns="ScimServiceProviderConfig"
)
_GET_SCIM_USER: ApiOperation[ScimV2User] = ApiOperation(
    "GET", "/api/v2/scim/users/{userId}", path("userId"), query("attributes", "multi"),
    query("excludedAttributes", "multi"), header("If-None-Match"), returns="ScimV2User",
)
_GET_SCIM_USERS: ApiOperation[ScimUserListResponse] = ApiOperation(
    "GET", "/api/v2/scim/users", query("startIndex"), query("count"), query("attributes", "multi"),
    query("excludedAttributes", "multi"), query("filter"), returns="ScimUserListResponse",
)
_GET_SCIM_V2_GROUP: ApiOperation[ScimV2Group] = ApiOperation(
    "GET", "/api/v2/scim/v2/groups/{groupId}", path("groupId"), query("attributes", "multi"),
    query("excludedAttributes", "multi"), header("If-None-Match"), returns="ScimV2Group",
)
_GET_SCIM_V2_GROUPS: ApiOperation[ScimGroupListResponse] = ApiOperation(
    "GET", "/api/v2/scim/v2/groups", query("filter", required=True), query("startIndex"), query("count"),
    query("attributes", "multi"), query("excludedAttributes", "multi"), returns="ScimGroupListResponse",
)
_GET_SCIM_V2_RESOURCETYPE: ApiOperation[ScimConfigResourceType] = ApiOperation(
    "GET", "/api/v2/scim/v2/resourcetypes/{resourceType}", path("resourceType"), returns="ScimConfigResourceType"
)
_GET_SCIM_V2_RESOURCETYPES: ApiOperation[ScimConfigResourceTypesListResponse] = ApiOperation(
    "GET", "/api/v2/scim/v2/resourcetypes", returns="ScimConfigResourceTypesListResponse"
)
_GET_SCIM_V2_SCHEMA: ApiOperation[ScimV2SchemaDefinition] = ApiOperation(
    "GET", "/api/v2/scim/v2/schemas/{schemaId}", path("schemaId"), returns="ScimV2SchemaDefinition"
)
_GET_SCIM_V2_SCHEMAS: ApiOperation[ScimV2SchemaListResponse] = ApiOperation(
    "GET", "/api/v2/scim/v2/schemas", query("filter"), returns="ScimV2SchemaListResponse"
)
_GET_SCIM_V2_SERVICEPROVIDERCONFIG: ApiOperation[ScimServiceProviderConfig] = ApiOperation(
    "GET", "/api/v2/scim/v2/serviceproviderconfig", header("If-None-Match"), returns="ScimServiceProviderConfig"
)
_GET_SCIM_V2_USER: ApiOperation[ScimV2User] = ApiOperation(
    "GET", "/api/v2/scim/v2/users/{userId}", path("userId"), query("attributes", "multi"),
    query("excludedAttributes", "multi"), header("If-None-Match"), returns="ScimV2User",
)
_GET_SCIM_V2_USERS: ApiOperation[ScimUserListResponse] = ApiOperation(
    "GET", "/api/v2/scim/v2/users", query("startIndex"), query("count"), query("attributes", "multi"),
    query("excludedAttributes", "multi"), query("filter"), returns="ScimUserListResponse",
)
_PATCH_SCIM_GROUP: ApiOperation[ScimV2Group] = ApiOperation(
    "PATCH", "/api/v2/scim/groups/{groupId}", path("groupId"), body(required=True), header("If-Match"),
    returns="ScimV2Group",
)
_PATCH_SCIM_USER: ApiOperation[ScimV2User] = ApiOperation(
    "PATCH", "/api/v2/scim/users/{userId}", path("userId"), body(required=True), header("If-Match"),
    returns="ScimV2User",
)
_PATCH_SCIM_V2_GROUP: ApiOperation[ScimV2Group] = ApiOperation(
    "PATCH", "/api/v2/scim/v2/groups/{groupId}", path("groupId"), body(required=True), header("If-Match"),
    returns="ScimV2Group",
)
_PATCH_SCIM_V2_USER: ApiOperation[ScimV2User] = ApiOperation(
    "PATCH", "/api/v2/scim/v2/users/{userId}", path("userId"), body(required=True), header("If-Match"),
    returns="ScimV2User",
)
_POST_SCIM_USERS: ApiOperation[ScimV2User] = ApiOperation(
    "POST", "/api/v2/scim/users", body(required=True), returns="ScimV2User"
)
_POST_SCIM_V2_USERS: ApiOperation[ScimV2User] = ApiOperation(
    "POST", "/api/v2/scim/v2/users", body(required=True), returns="ScimV2User"
)
_PUT_SCIM_GROUP: ApiOperation[ScimV2Group] = ApiOperation(
    "PUT", "/api/v2/scim/groups/{groupId}", path("groupId"), body(required=True), header("If-Match"),
    returns="ScimV2Group",
)
_PUT_SCIM_USER: ApiOperation[ScimV2User] = ApiOperation(
    "PUT", "/api/v2/scim/users/{userId}", path("userId"), body(required=True), header("If-Match"), returns="ScimV2User"
)
_PUT_SCIM_V2_GROUP: ApiOperation[ScimV2Group] = ApiOperation(
    "PUT", "/api/v2/scim/v2/groups/{groupId}", path("groupId"), body(required=True), header("If-Match"),
    returns="ScimV2Group",
)
_PUT_SCIM_V2_USER: ApiOperation[ScimV2User] = ApiOperation(
    "PUT", "/api/v2/scim/v2/users/{userId}", path("userId"), body(required=True), header("If-Match"),
    returns="ScimV2User",
)


class SCIMApi(Api):
    """The SCIM operations of the Platform API."""

    def delete_scim_user(
        self,
        user_id: str,
        *,
        if_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """DELETE /api/v2/scim/users/{userId}: returns Any.

        Permissions: any of directory:user:delete.
        """
        return self._call(_DELETE_SCIM_USER, options, user_id, if_match)

    def delete_scim_v2_user(
        self,
        user_id: str,
        *,
        if_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """DELETE /api/v2/scim/v2/users/{userId}: returns Any.

        Permissions: any of directory:user:delete.
        """
        return self._call(_DELETE_SCIM_V2_USER, options, user_id, if_match)

    def get_scim_group(
        self,
        group_id: str,
        *,
        attributes: Sequence[Literal[
            "id", "displayName", "members", "externalId", "meta", "meta.version", "meta.lastModified",
            "urn:ietf:params:scim:schemas:core:2.0:Group:id", "urn:ietf:params:scim:schemas:core:2.0:Group:meta",
            "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version",
            "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified",
            "urn:ietf:params:scim:schemas:core:2.0:Group:displayName",
            "urn:ietf:params:scim:schemas:core:2.0:Group:members",
            "urn:ietf:params:scim:schemas:core:2.0:Group:externalId",
        ]] | None = None,
        excluded_attributes: Sequence[Literal[
            "id", "displayName", "members", "externalId", "meta", "meta.version", "meta.lastModified",
            "urn:ietf:params:scim:schemas:core:2.0:Group:id", "urn:ietf:params:scim:schemas:core:2.0:Group:meta",
            "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version",
            "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified",
            "urn:ietf:params:scim:schemas:core:2.0:Group:displayName",
            "urn:ietf:params:scim:schemas:core:2.0:Group:members",
            "urn:ietf:params:scim:schemas:core:2.0:Group:externalId",
        ]] | None = None,
        if_none_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ScimV2Group:
        """GET /api/v2/scim/groups/{groupId}: returns ScimV2Group.

        Permissions: any of directory:group:edit.

        Parameters:
            attributes: any of id, displayName, members, externalId, meta, meta.version, meta.lastModified,
                urn:ietf:params:scim:schemas:core:2.0:Group:id, urn:ietf:params:scim:schemas:core:2.0:Group:meta,
                urn:ietf:params:scim:schemas:core:2.0:Group:meta.version,
                urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified,
                urn:ietf:params:scim:schemas:core:2.0:Group:displayName,
                urn:ietf:params:scim:schemas:core:2.0:Group:members,
                urn:ietf:params:scim:schemas:core:2.0:Group:externalId.
            excluded_attributes: any of id, displayName, members, externalId, meta, meta.version, meta.lastModified,
                urn:ietf:params:scim:schemas:core:2.0:Group:id, urn:ietf:params:scim:schemas:core:2.0:Group:meta,
                urn:ietf:params:scim:schemas:core:2.0:Group:meta.version,
                urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified,
                urn:ietf:params:scim:schemas:core:2.0:Group:displayName,
                urn:ietf:params:scim:schemas:core:2.0:Group:members,
                urn:ietf:params:scim:schemas:core:2.0:Group:externalId.
        """
        return self._call(_GET_SCIM_GROUP, options, group_id, attributes, excluded_attributes, if_none_match)

    def get_scim_groups(
        self,
        *,
        start_index: int | None = None,
        count: int | None = None,
        attributes: Sequence[Literal[
            "id", "displayName", "members", "externalId", "meta", "meta.version", "meta.lastModified",
            "urn:ietf:params:scim:schemas:core:2.0:Group:id", "urn:ietf:params:scim:schemas:core:2.0:Group:meta",
            "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version",
            "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified",
            "urn:ietf:params:scim:schemas:core:2.0:Group:displayName",
            "urn:ietf:params:scim:schemas:core:2.0:Group:members",
            "urn:ietf:params:scim:schemas:core:2.0:Group:externalId",
        ]] | None = None,
        excluded_attributes: Sequence[Literal[
            "id", "displayName", "members", "externalId", "meta", "meta.version", "meta.lastModified",
            "urn:ietf:params:scim:schemas:core:2.0:Group:id", "urn:ietf:params:scim:schemas:core:2.0:Group:meta",
            "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version",
            "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified",
            "urn:ietf:params:scim:schemas:core:2.0:Group:displayName",
            "urn:ietf:params:scim:schemas:core:2.0:Group:members",
            "urn:ietf:params:scim:schemas:core:2.0:Group:externalId",
        ]] | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ScimGroupListResponse:
        """GET /api/v2/scim/groups: returns ScimGroupListResponse.

        Permissions: any of directory:group:edit.

        Parameters:
            start_index: default 1.
            count: default 25.
            attributes: any of id, displayName, members, externalId, meta, meta.version, meta.lastModified,
                urn:ietf:params:scim:schemas:core:2.0:Group:id, urn:ietf:params:scim:schemas:core:2.0:Group:meta,
                urn:ietf:params:scim:schemas:core:2.0:Group:meta.version,
                urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified,
                urn:ietf:params:scim:schemas:core:2.0:Group:displayName,
                urn:ietf:params:scim:schemas:core:2.0:Group:members,
                urn:ietf:params:scim:schemas:core:2.0:Group:externalId.
            excluded_attributes: any of id, displayName, members, externalId, meta, meta.version, meta.lastModified,
                urn:ietf:params:scim:schemas:core:2.0:Group:id, urn:ietf:params:scim:schemas:core:2.0:Group:meta,
                urn:ietf:params:scim:schemas:core:2.0:Group:meta.version,
                urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified,
                urn:ietf:params:scim:schemas:core:2.0:Group:displayName,
                urn:ietf:params:scim:schemas:core:2.0:Group:members,
                urn:ietf:params:scim:schemas:core:2.0:Group:externalId.
        """
        return self._call(_GET_SCIM_GROUPS, options, start_index, count, attributes, excluded_attributes, filter)

    def get_scim_resourcetype(
        self,
        resource_type: Literal["User", "Group", "ServiceProviderConfig", "ResourceType", "Schema"],
        **options: Unpack[CallOptions],
    ) -> ScimConfigResourceType:
        """GET /api/v2/scim/resourcetypes/{resourceType}: returns ScimConfigResourceType.

        Parameters:
            resource_type: User, Group, ServiceProviderConfig, ResourceType, Schema.
        """
        return self._call(_GET_SCIM_RESOURCETYPE, options, resource_type)

    def get_scim_resourcetypes(
        self,
        **options: Unpack[CallOptions],
    ) -> ScimConfigResourceTypesListResponse:
        """GET /api/v2/scim/resourcetypes: returns ScimConfigResourceTypesListResponse."""
        return self._call(_GET_SCIM_RESOURCETYPES, options)

    def get_scim_schema(
        self,
        schema_id: Literal[
            "urn:ietf:params:scim:schemas:core:2.0:User", "urn:ietf:params:scim:schemas:core:2.0:Group",
            "urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig",
            "urn:ietf:params:scim:schemas:core:2.0:ResourceType", "urn:ietf:params:scim:schemas:core:2.0:Schema",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
            "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User",
        ],
        **options: Unpack[CallOptions],
    ) -> ScimV2SchemaDefinition:
        """GET /api/v2/scim/schemas/{schemaId}: returns ScimV2SchemaDefinition.

        Parameters:
            schema_id: urn:ietf:params:scim:schemas:core:2.0:User, urn:ietf:params:scim:schemas:core:2.0:Group,
                urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig,
                urn:ietf:params:scim:schemas:core:2.0:ResourceType, urn:ietf:params:scim:schemas:core:2.0:Schema,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User,
                urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User.
        """
        return self._call(_GET_SCIM_SCHEMA, options, schema_id)

    def get_scim_schemas(
        self,
        *,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ScimV2SchemaListResponse:
        """GET /api/v2/scim/schemas: returns ScimV2SchemaListResponse."""
        return self._call(_GET_SCIM_SCHEMAS, options, filter)

    def get_scim_serviceproviderconfig(
        self,
        *,
        if_none_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ScimServiceProviderConfig:
        """GET /api/v2/scim/serviceproviderconfig: returns ScimServiceProviderConfig."""
        return self._call(_GET_SCIM_SERVICEPROVIDERCONFIG, options, if_none_match)

    def get_scim_user(
        self,
        user_id: str,
        *,
        attributes: Sequence[Literal[
            "id", "userName", "displayName", "title", "active", "externalId", "phoneNumbers", "emails", "groups",
            "roles", "meta", "meta.version", "meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:User:id",
            "urn:ietf:params:scim:schemas:core:2.0:User:userName",
            "urn:ietf:params:scim:schemas:core:2.0:User:displayName",
            "urn:ietf:params:scim:schemas:core:2.0:User:title", "urn:ietf:params:scim:schemas:core:2.0:User:active",
            "urn:ietf:params:scim:schemas:core:2.0:User:externalId",
            "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers",
            "urn:ietf:params:scim:schemas:core:2.0:User:emails", "urn:ietf:params:scim:schemas:core:2.0:User:groups",
            "urn:ietf:params:scim:schemas:core:2.0:User:roles", "urn:ietf:params:scim:schemas:core:2.0:User:meta",
            "urn:ietf:params:scim:schemas:core:2.0:User:meta.version",
            "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire",
            "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User",
            "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills",
            "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages",
            "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds",
        ]] | None = None,
        excluded_attributes: Sequence[Literal[
            "id", "userName", "displayName", "title", "active", "externalId", "phoneNumbers", "emails", "groups",
            "roles", "meta", "meta.version", "meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:User:id",
            "urn:ietf:params:scim:schemas:core:2.0:User:userName",
            "urn:ietf:params:scim:schemas:core:2.0:User:displayName",
            "urn:ietf:params:scim:schemas:core:2.0:User:title", "urn:ietf:params:scim:schemas:core:2.0:User:active",
            "urn:ietf:params:scim:schemas:core:2.0:User:externalId",
            "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers",
            "urn:ietf:params:scim:schemas:core:2.0:User:emails", "urn:ietf:params:scim:schemas:core:2.0:User:groups",
            "urn:ietf:params:scim:schemas:core:2.0:User:roles", "urn:ietf:params:scim:schemas:core:2.0:User:meta",
            "urn:ietf:params:scim:schemas:core:2.0:User:meta.version",
            "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire",
            "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User",
            "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills",
            "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages",
            "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds",
        ]] | None = None,
        if_none_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ScimV2User:
        """GET /api/v2/scim/users/{userId}: returns ScimV2User.

        Parameters:
            attributes: any of id, userName, displayName, title, active, externalId, phoneNumbers, emails, groups,
                roles, meta, meta.version, meta.lastModified, urn:ietf:params:scim:schemas:core:2.0:User:id,
                urn:ietf:params:scim:schemas:core:2.0:User:userName,
                urn:ietf:params:scim:schemas:core:2.0:User:displayName,
                urn:ietf:params:scim:schemas:core:2.0:User:title, urn:ietf:params:scim:schemas:core:2.0:User:active,
                urn:ietf:params:scim:schemas:core:2.0:User:externalId,
                urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers,
                urn:ietf:params:scim:schemas:core:2.0:User:emails, urn:ietf:params:scim:schemas:core:2.0:User:groups,
                urn:ietf:params:scim:schemas:core:2.0:User:roles, urn:ietf:params:scim:schemas:core:2.0:User:meta,
                urn:ietf:params:scim:schemas:core:2.0:User:meta.version,
                urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire,
                urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User,
                urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills,
                urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages,
                urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds.
            excluded_attributes: any of id, userName, displayName, title, active, externalId, phoneNumbers, emails,
                groups, roles, meta, meta.version, meta.lastModified, urn:ietf:params:scim:schemas:core:2.0:User:id,
                urn:ietf:params:scim:schemas:core:2.0:User:userName,
                urn:ietf:params:scim:schemas:core:2.0:User:displayName,
                urn:ietf:params:scim:schemas:core:2.0:User:title, urn:ietf:params:scim:schemas:core:2.0:User:active,
                urn:ietf:params:scim:schemas:core:2.0:User:externalId,
                urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers,
                urn:ietf:params:scim:schemas:core:2.0:User:emails, urn:ietf:params:scim:schemas:core:2.0:User:groups,
                urn:ietf:params:scim:schemas:core:2.0:User:roles, urn:ietf:params:scim:schemas:core:2.0:User:meta,
                urn:ietf:params:scim:schemas:core:2.0:User:meta.version,
                urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire,
                urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User,
                urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills,
                urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages,
                urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds.
        """
        return self._call(_GET_SCIM_USER, options, user_id, attributes, excluded_attributes, if_none_match)

    def get_scim_users(
        self,
        *,
        start_index: int | None = None,
        count: int | None = None,
        attributes: Sequence[Literal[
            "id", "userName", "displayName", "title", "active", "externalId", "phoneNumbers", "emails", "groups",
            "roles", "meta", "meta.version", "meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:User:id",
            "urn:ietf:params:scim:schemas:core:2.0:User:userName",
            "urn:ietf:params:scim:schemas:core:2.0:User:displayName",
            "urn:ietf:params:scim:schemas:core:2.0:User:title", "urn:ietf:params:scim:schemas:core:2.0:User:active",
            "urn:ietf:params:scim:schemas:core:2.0:User:externalId",
            "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers",
            "urn:ietf:params:scim:schemas:core:2.0:User:emails", "urn:ietf:params:scim:schemas:core:2.0:User:groups",
            "urn:ietf:params:scim:schemas:core:2.0:User:roles", "urn:ietf:params:scim:schemas:core:2.0:User:meta",
            "urn:ietf:params:scim:schemas:core:2.0:User:meta.version",
            "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire",
            "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User",
            "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills",
            "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages",
            "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds",
        ]] | None = None,
        excluded_attributes: Sequence[Literal[
            "id", "userName", "displayName", "title", "active", "externalId", "phoneNumbers", "emails", "groups",
            "roles", "meta", "meta.version", "meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:User:id",
            "urn:ietf:params:scim:schemas:core:2.0:User:userName",
            "urn:ietf:params:scim:schemas:core:2.0:User:displayName",
            "urn:ietf:params:scim:schemas:core:2.0:User:title", "urn:ietf:params:scim:schemas:core:2.0:User:active",
            "urn:ietf:params:scim:schemas:core:2.0:User:externalId",
            "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers",
            "urn:ietf:params:scim:schemas:core:2.0:User:emails", "urn:ietf:params:scim:schemas:core:2.0:User:groups",
            "urn:ietf:params:scim:schemas:core:2.0:User:roles", "urn:ietf:params:scim:schemas:core:2.0:User:meta",
            "urn:ietf:params:scim:schemas:core:2.0:User:meta.version",
            "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire",
            "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User",
            "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills",
            "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages",
            "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds",
        ]] | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ScimUserListResponse:
        """GET /api/v2/scim/users: returns ScimUserListResponse.

        Parameters:
            start_index: default 1.
            count: default 25.
            attributes: any of id, userName, displayName, title, active, externalId, phoneNumbers, emails, groups,
                roles, meta, meta.version, meta.lastModified, urn:ietf:params:scim:schemas:core:2.0:User:id,
                urn:ietf:params:scim:schemas:core:2.0:User:userName,
                urn:ietf:params:scim:schemas:core:2.0:User:displayName,
                urn:ietf:params:scim:schemas:core:2.0:User:title, urn:ietf:params:scim:schemas:core:2.0:User:active,
                urn:ietf:params:scim:schemas:core:2.0:User:externalId,
                urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers,
                urn:ietf:params:scim:schemas:core:2.0:User:emails, urn:ietf:params:scim:schemas:core:2.0:User:groups,
                urn:ietf:params:scim:schemas:core:2.0:User:roles, urn:ietf:params:scim:schemas:core:2.0:User:meta,
                urn:ietf:params:scim:schemas:core:2.0:User:meta.version,
                urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire,
                urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User,
                urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills,
                urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages,
                urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds.
            excluded_attributes: any of id, userName, displayName, title, active, externalId, phoneNumbers, emails,
                groups, roles, meta, meta.version, meta.lastModified, urn:ietf:params:scim:schemas:core:2.0:User:id,
                urn:ietf:params:scim:schemas:core:2.0:User:userName,
                urn:ietf:params:scim:schemas:core:2.0:User:displayName,
                urn:ietf:params:scim:schemas:core:2.0:User:title, urn:ietf:params:scim:schemas:core:2.0:User:active,
                urn:ietf:params:scim:schemas:core:2.0:User:externalId,
                urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers,
                urn:ietf:params:scim:schemas:core:2.0:User:emails, urn:ietf:params:scim:schemas:core:2.0:User:groups,
                urn:ietf:params:scim:schemas:core:2.0:User:roles, urn:ietf:params:scim:schemas:core:2.0:User:meta,
                urn:ietf:params:scim:schemas:core:2.0:User:meta.version,
                urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire,
                urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User,
                urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills,
                urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages,
                urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds.
        """
        return self._call(_GET_SCIM_USERS, options, start_index, count, attributes, excluded_attributes, filter)

    def get_scim_v2_group(
        self,
        group_id: str,
        *,
        attributes: Sequence[Literal[
            "id", "displayName", "members", "externalId", "meta", "meta.version", "meta.lastModified",
            "urn:ietf:params:scim:schemas:core:2.0:Group:id", "urn:ietf:params:scim:schemas:core:2.0:Group:meta",
            "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version",
            "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified",
            "urn:ietf:params:scim:schemas:core:2.0:Group:displayName",
            "urn:ietf:params:scim:schemas:core:2.0:Group:members",
            "urn:ietf:params:scim:schemas:core:2.0:Group:externalId",
        ]] | None = None,
        excluded_attributes: Sequence[Literal[
            "id", "displayName", "members", "externalId", "meta", "meta.version", "meta.lastModified",
            "urn:ietf:params:scim:schemas:core:2.0:Group:id", "urn:ietf:params:scim:schemas:core:2.0:Group:meta",
            "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version",
            "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified",
            "urn:ietf:params:scim:schemas:core:2.0:Group:displayName",
            "urn:ietf:params:scim:schemas:core:2.0:Group:members",
            "urn:ietf:params:scim:schemas:core:2.0:Group:externalId",
        ]] | None = None,
        if_none_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ScimV2Group:
        """GET /api/v2/scim/v2/groups/{groupId}: returns ScimV2Group.

        Permissions: any of directory:group:edit.

        Parameters:
            attributes: any of id, displayName, members, externalId, meta, meta.version, meta.lastModified,
                urn:ietf:params:scim:schemas:core:2.0:Group:id, urn:ietf:params:scim:schemas:core:2.0:Group:meta,
                urn:ietf:params:scim:schemas:core:2.0:Group:meta.version,
                urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified,
                urn:ietf:params:scim:schemas:core:2.0:Group:displayName,
                urn:ietf:params:scim:schemas:core:2.0:Group:members,
                urn:ietf:params:scim:schemas:core:2.0:Group:externalId.
            excluded_attributes: any of id, displayName, members, externalId, meta, meta.version, meta.lastModified,
                urn:ietf:params:scim:schemas:core:2.0:Group:id, urn:ietf:params:scim:schemas:core:2.0:Group:meta,
                urn:ietf:params:scim:schemas:core:2.0:Group:meta.version,
                urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified,
                urn:ietf:params:scim:schemas:core:2.0:Group:displayName,
                urn:ietf:params:scim:schemas:core:2.0:Group:members,
                urn:ietf:params:scim:schemas:core:2.0:Group:externalId.
        """
        return self._call(_GET_SCIM_V2_GROUP, options, group_id, attributes, excluded_attributes, if_none_match)

    def get_scim_v2_groups(
        self,
        filter: str,
        *,
        start_index: int | None = None,
        count: int | None = None,
        attributes: Sequence[Literal[
            "id", "displayName", "members", "externalId", "meta", "meta.version", "meta.lastModified",
            "urn:ietf:params:scim:schemas:core:2.0:Group:id", "urn:ietf:params:scim:schemas:core:2.0:Group:meta",
            "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version",
            "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified",
            "urn:ietf:params:scim:schemas:core:2.0:Group:displayName",
            "urn:ietf:params:scim:schemas:core:2.0:Group:members",
            "urn:ietf:params:scim:schemas:core:2.0:Group:externalId",
        ]] | None = None,
        excluded_attributes: Sequence[Literal[
            "id", "displayName", "members", "externalId", "meta", "meta.version", "meta.lastModified",
            "urn:ietf:params:scim:schemas:core:2.0:Group:id", "urn:ietf:params:scim:schemas:core:2.0:Group:meta",
            "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version",
            "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified",
            "urn:ietf:params:scim:schemas:core:2.0:Group:displayName",
            "urn:ietf:params:scim:schemas:core:2.0:Group:members",
            "urn:ietf:params:scim:schemas:core:2.0:Group:externalId",
        ]] | None = None,
        **options: Unpack[CallOptions],
    ) -> ScimGroupListResponse:
        """GET /api/v2/scim/v2/groups: returns ScimGroupListResponse.

        Permissions: any of directory:group:edit.

        Parameters:
            start_index: default 1.
            count: default 25.
            attributes: any of id, displayName, members, externalId, meta, meta.version, meta.lastModified,
                urn:ietf:params:scim:schemas:core:2.0:Group:id, urn:ietf:params:scim:schemas:core:2.0:Group:meta,
                urn:ietf:params:scim:schemas:core:2.0:Group:meta.version,
                urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified,
                urn:ietf:params:scim:schemas:core:2.0:Group:displayName,
                urn:ietf:params:scim:schemas:core:2.0:Group:members,
                urn:ietf:params:scim:schemas:core:2.0:Group:externalId.
            excluded_attributes: any of id, displayName, members, externalId, meta, meta.version, meta.lastModified,
                urn:ietf:params:scim:schemas:core:2.0:Group:id, urn:ietf:params:scim:schemas:core:2.0:Group:meta,
                urn:ietf:params:scim:schemas:core:2.0:Group:meta.version,
                urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified,
                urn:ietf:params:scim:schemas:core:2.0:Group:displayName,
                urn:ietf:params:scim:schemas:core:2.0:Group:members,
                urn:ietf:params:scim:schemas:core:2.0:Group:externalId.
        """
        return self._call(_GET_SCIM_V2_GROUPS, options, filter, start_index, count, attributes, excluded_attributes)

    def get_scim_v2_resourcetype(
        self,
        resource_type: Literal["User", "Group", "ServiceProviderConfig", "ResourceType", "Schema"],
        **options: Unpack[CallOptions],
    ) -> ScimConfigResourceType:
        """GET /api/v2/scim/v2/resourcetypes/{resourceType}: returns ScimConfigResourceType.

        Parameters:
            resource_type: User, Group, ServiceProviderConfig, ResourceType, Schema.
        """
        return self._call(_GET_SCIM_V2_RESOURCETYPE, options, resource_type)

    def get_scim_v2_resourcetypes(
        self,
        **options: Unpack[CallOptions],
    ) -> ScimConfigResourceTypesListResponse:
        """GET /api/v2/scim/v2/resourcetypes: returns ScimConfigResourceTypesListResponse."""
        return self._call(_GET_SCIM_V2_RESOURCETYPES, options)

    def get_scim_v2_schema(
        self,
        schema_id: Literal[
            "urn:ietf:params:scim:schemas:core:2.0:User", "urn:ietf:params:scim:schemas:core:2.0:Group",
            "urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig",
            "urn:ietf:params:scim:schemas:core:2.0:ResourceType", "urn:ietf:params:scim:schemas:core:2.0:Schema",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
            "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User",
        ],
        **options: Unpack[CallOptions],
    ) -> ScimV2SchemaDefinition:
        """GET /api/v2/scim/v2/schemas/{schemaId}: returns ScimV2SchemaDefinition.

        Parameters:
            schema_id: urn:ietf:params:scim:schemas:core:2.0:User, urn:ietf:params:scim:schemas:core:2.0:Group,
                urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig,
                urn:ietf:params:scim:schemas:core:2.0:ResourceType, urn:ietf:params:scim:schemas:core:2.0:Schema,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User,
                urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User.
        """
        return self._call(_GET_SCIM_V2_SCHEMA, options, schema_id)

    def get_scim_v2_schemas(
        self,
        *,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ScimV2SchemaListResponse:
        """GET /api/v2/scim/v2/schemas: returns ScimV2SchemaListResponse."""
        return self._call(_GET_SCIM_V2_SCHEMAS, options, filter)

    def get_scim_v2_serviceproviderconfig(
        self,
        *,
        if_none_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ScimServiceProviderConfig:
        """GET /api/v2/scim/v2/serviceproviderconfig: returns ScimServiceProviderConfig."""
        return self._call(_GET_SCIM_V2_SERVICEPROVIDERCONFIG, options, if_none_match)

    def get_scim_v2_user(
        self,
        user_id: str,
        *,
        attributes: Sequence[Literal[
            "id", "userName", "displayName", "title", "active", "externalId", "phoneNumbers", "emails", "groups",
            "roles", "meta", "meta.version", "meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:User:id",
            "urn:ietf:params:scim:schemas:core:2.0:User:userName",
            "urn:ietf:params:scim:schemas:core:2.0:User:displayName",
            "urn:ietf:params:scim:schemas:core:2.0:User:title", "urn:ietf:params:scim:schemas:core:2.0:User:active",
            "urn:ietf:params:scim:schemas:core:2.0:User:externalId",
            "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers",
            "urn:ietf:params:scim:schemas:core:2.0:User:emails", "urn:ietf:params:scim:schemas:core:2.0:User:groups",
            "urn:ietf:params:scim:schemas:core:2.0:User:roles", "urn:ietf:params:scim:schemas:core:2.0:User:meta",
            "urn:ietf:params:scim:schemas:core:2.0:User:meta.version",
            "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire",
            "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User",
            "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills",
            "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages",
            "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds",
        ]] | None = None,
        excluded_attributes: Sequence[Literal[
            "id", "userName", "displayName", "title", "active", "externalId", "phoneNumbers", "emails", "groups",
            "roles", "meta", "meta.version", "meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:User:id",
            "urn:ietf:params:scim:schemas:core:2.0:User:userName",
            "urn:ietf:params:scim:schemas:core:2.0:User:displayName",
            "urn:ietf:params:scim:schemas:core:2.0:User:title", "urn:ietf:params:scim:schemas:core:2.0:User:active",
            "urn:ietf:params:scim:schemas:core:2.0:User:externalId",
            "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers",
            "urn:ietf:params:scim:schemas:core:2.0:User:emails", "urn:ietf:params:scim:schemas:core:2.0:User:groups",
            "urn:ietf:params:scim:schemas:core:2.0:User:roles", "urn:ietf:params:scim:schemas:core:2.0:User:meta",
            "urn:ietf:params:scim:schemas:core:2.0:User:meta.version",
            "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire",
            "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User",
            "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills",
            "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages",
            "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds",
        ]] | None = None,
        if_none_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ScimV2User:
        """GET /api/v2/scim/v2/users/{userId}: returns ScimV2User.

        Parameters:
            attributes: any of id, userName, displayName, title, active, externalId, phoneNumbers, emails, groups,
                roles, meta, meta.version, meta.lastModified, urn:ietf:params:scim:schemas:core:2.0:User:id,
                urn:ietf:params:scim:schemas:core:2.0:User:userName,
                urn:ietf:params:scim:schemas:core:2.0:User:displayName,
                urn:ietf:params:scim:schemas:core:2.0:User:title, urn:ietf:params:scim:schemas:core:2.0:User:active,
                urn:ietf:params:scim:schemas:core:2.0:User:externalId,
                urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers,
                urn:ietf:params:scim:schemas:core:2.0:User:emails, urn:ietf:params:scim:schemas:core:2.0:User:groups,
                urn:ietf:params:scim:schemas:core:2.0:User:roles, urn:ietf:params:scim:schemas:core:2.0:User:meta,
                urn:ietf:params:scim:schemas:core:2.0:User:meta.version,
                urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire,
                urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User,
                urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills,
                urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages,
                urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds.
            excluded_attributes: any of id, userName, displayName, title, active, externalId, phoneNumbers, emails,
                groups, roles, meta, meta.version, meta.lastModified, urn:ietf:params:scim:schemas:core:2.0:User:id,
                urn:ietf:params:scim:schemas:core:2.0:User:userName,
                urn:ietf:params:scim:schemas:core:2.0:User:displayName,
                urn:ietf:params:scim:schemas:core:2.0:User:title, urn:ietf:params:scim:schemas:core:2.0:User:active,
                urn:ietf:params:scim:schemas:core:2.0:User:externalId,
                urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers,
                urn:ietf:params:scim:schemas:core:2.0:User:emails, urn:ietf:params:scim:schemas:core:2.0:User:groups,
                urn:ietf:params:scim:schemas:core:2.0:User:roles, urn:ietf:params:scim:schemas:core:2.0:User:meta,
                urn:ietf:params:scim:schemas:core:2.0:User:meta.version,
                urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire,
                urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User,
                urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills,
                urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages,
                urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds.
        """
        return self._call(_GET_SCIM_V2_USER, options, user_id, attributes, excluded_attributes, if_none_match)

    def get_scim_v2_users(
        self,
        *,
        start_index: int | None = None,
        count: int | None = None,
        attributes: Sequence[Literal[
            "id", "userName", "displayName", "title", "active", "externalId", "phoneNumbers", "emails", "groups",
            "roles", "meta", "meta.version", "meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:User:id",
            "urn:ietf:params:scim:schemas:core:2.0:User:userName",
            "urn:ietf:params:scim:schemas:core:2.0:User:displayName",
            "urn:ietf:params:scim:schemas:core:2.0:User:title", "urn:ietf:params:scim:schemas:core:2.0:User:active",
            "urn:ietf:params:scim:schemas:core:2.0:User:externalId",
            "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers",
            "urn:ietf:params:scim:schemas:core:2.0:User:emails", "urn:ietf:params:scim:schemas:core:2.0:User:groups",
            "urn:ietf:params:scim:schemas:core:2.0:User:roles", "urn:ietf:params:scim:schemas:core:2.0:User:meta",
            "urn:ietf:params:scim:schemas:core:2.0:User:meta.version",
            "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire",
            "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User",
            "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills",
            "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages",
            "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds",
        ]] | None = None,
        excluded_attributes: Sequence[Literal[
            "id", "userName", "displayName", "title", "active", "externalId", "phoneNumbers", "emails", "groups",
            "roles", "meta", "meta.version", "meta.lastModified", "urn:ietf:params:scim:schemas:core:2.0:User:id",
            "urn:ietf:params:scim:schemas:core:2.0:User:userName",
            "urn:ietf:params:scim:schemas:core:2.0:User:displayName",
            "urn:ietf:params:scim:schemas:core:2.0:User:title", "urn:ietf:params:scim:schemas:core:2.0:User:active",
            "urn:ietf:params:scim:schemas:core:2.0:User:externalId",
            "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers",
            "urn:ietf:params:scim:schemas:core:2.0:User:emails", "urn:ietf:params:scim:schemas:core:2.0:User:groups",
            "urn:ietf:params:scim:schemas:core:2.0:User:roles", "urn:ietf:params:scim:schemas:core:2.0:User:meta",
            "urn:ietf:params:scim:schemas:core:2.0:User:meta.version",
            "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire",
            "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User",
            "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills",
            "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages",
            "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds",
        ]] | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ScimUserListResponse:
        """GET /api/v2/scim/v2/users: returns ScimUserListResponse.

        Parameters:
            start_index: default 1.
            count: default 25.
            attributes: any of id, userName, displayName, title, active, externalId, phoneNumbers, emails, groups,
                roles, meta, meta.version, meta.lastModified, urn:ietf:params:scim:schemas:core:2.0:User:id,
                urn:ietf:params:scim:schemas:core:2.0:User:userName,
                urn:ietf:params:scim:schemas:core:2.0:User:displayName,
                urn:ietf:params:scim:schemas:core:2.0:User:title, urn:ietf:params:scim:schemas:core:2.0:User:active,
                urn:ietf:params:scim:schemas:core:2.0:User:externalId,
                urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers,
                urn:ietf:params:scim:schemas:core:2.0:User:emails, urn:ietf:params:scim:schemas:core:2.0:User:groups,
                urn:ietf:params:scim:schemas:core:2.0:User:roles, urn:ietf:params:scim:schemas:core:2.0:User:meta,
                urn:ietf:params:scim:schemas:core:2.0:User:meta.version,
                urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire,
                urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User,
                urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills,
                urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages,
                urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds.
            excluded_attributes: any of id, userName, displayName, title, active, externalId, phoneNumbers, emails,
                groups, roles, meta, meta.version, meta.lastModified, urn:ietf:params:scim:schemas:core:2.0:User:id,
                urn:ietf:params:scim:schemas:core:2.0:User:userName,
                urn:ietf:params:scim:schemas:core:2.0:User:displayName,
                urn:ietf:params:scim:schemas:core:2.0:User:title, urn:ietf:params:scim:schemas:core:2.0:User:active,
                urn:ietf:params:scim:schemas:core:2.0:User:externalId,
                urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers,
                urn:ietf:params:scim:schemas:core:2.0:User:emails, urn:ietf:params:scim:schemas:core:2.0:User:groups,
                urn:ietf:params:scim:schemas:core:2.0:User:roles, urn:ietf:params:scim:schemas:core:2.0:User:meta,
                urn:ietf:params:scim:schemas:core:2.0:User:meta.version,
                urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire,
                urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User,
                urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills,
                urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages,
                urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds.
        """
        return self._call(_GET_SCIM_V2_USERS, options, start_index, count, attributes, excluded_attributes, filter)

    def patch_scim_group(
        self,
        group_id: str,
        body: ScimV2PatchRequest | dict[str, Any],
        *,
        if_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ScimV2Group:
        """PATCH /api/v2/scim/groups/{groupId}: returns ScimV2Group.

        Permissions: any of directory:group:edit.
        """
        return self._call(_PATCH_SCIM_GROUP, options, group_id, body, if_match)

    def patch_scim_user(
        self,
        user_id: str,
        body: ScimV2PatchRequest | dict[str, Any],
        *,
        if_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ScimV2User:
        """PATCH /api/v2/scim/users/{userId}: returns ScimV2User.

        Permissions: any of directory:user:edit, directory:user:setPassword, authorization:grant:add,
        authorization:grant:delete, routing:skill:assign, routing:language:assign, telephony:extension:assign.
        """
        return self._call(_PATCH_SCIM_USER, options, user_id, body, if_match)

    def patch_scim_v2_group(
        self,
        group_id: str,
        body: ScimV2PatchRequest | dict[str, Any],
        *,
        if_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ScimV2Group:
        """PATCH /api/v2/scim/v2/groups/{groupId}: returns ScimV2Group.

        Permissions: any of directory:group:edit.
        """
        return self._call(_PATCH_SCIM_V2_GROUP, options, group_id, body, if_match)

    def patch_scim_v2_user(
        self,
        user_id: str,
        body: ScimV2PatchRequest | dict[str, Any],
        *,
        if_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ScimV2User:
        """PATCH /api/v2/scim/v2/users/{userId}: returns ScimV2User.

        Permissions: any of directory:user:edit, directory:user:setPassword, authorization:grant:add,
        authorization:grant:delete, routing:skill:assign, routing:language:assign, telephony:extension:assign.
        """
        return self._call(_PATCH_SCIM_V2_USER, options, user_id, body, if_match)

    def post_scim_users(
        self,
        body: ScimV2CreateUser | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ScimV2User:
        """POST /api/v2/scim/users: returns ScimV2User.

        Permissions: any of directory:user:add, authorization:grant:add, authorization:grant:delete,
        routing:skill:assign, routing:language:assign, telephony:extension:assign.
        """
        return self._call(_POST_SCIM_USERS, options, body)

    def post_scim_v2_users(
        self,
        body: ScimV2CreateUser | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ScimV2User:
        """POST /api/v2/scim/v2/users: returns ScimV2User.

        Permissions: any of directory:user:add, authorization:grant:add, authorization:grant:delete,
        routing:skill:assign, routing:language:assign, telephony:extension:assign.
        """
        return self._call(_POST_SCIM_V2_USERS, options, body)

    def put_scim_group(
        self,
        group_id: str,
        body: ScimV2Group | dict[str, Any],
        *,
        if_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ScimV2Group:
        """PUT /api/v2/scim/groups/{groupId}: returns ScimV2Group.

        Permissions: any of directory:group:edit.
        """
        return self._call(_PUT_SCIM_GROUP, options, group_id, body, if_match)

    def put_scim_user(
        self,
        user_id: str,
        body: ScimV2User | dict[str, Any],
        *,
        if_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ScimV2User:
        """PUT /api/v2/scim/users/{userId}: returns ScimV2User.

        Permissions: any of directory:user:edit, directory:user:setPassword, authorization:grant:add,
        authorization:grant:delete, routing:skill:assign, routing:language:assign, telephony:extension:assign.
        """
        return self._call(_PUT_SCIM_USER, options, user_id, body, if_match)

    def put_scim_v2_group(
        self,
        group_id: str,
        body: ScimV2Group | dict[str, Any],
        *,
        if_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ScimV2Group:
        """PUT /api/v2/scim/v2/groups/{groupId}: returns ScimV2Group.

        Permissions: any of directory:group:edit.
        """
        return self._call(_PUT_SCIM_V2_GROUP, options, group_id, body, if_match)

    def put_scim_v2_user(
        self,
        user_id: str,
        body: ScimV2User | dict[str, Any],
        *,
        if_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ScimV2User:
        """PUT /api/v2/scim/v2/users/{userId}: returns ScimV2User.

        Permissions: any of directory:user:edit, directory:user:setPassword, authorization:grant:add,
        authorization:grant:delete, routing:skill:assign, routing:language:assign, telephony:extension:assign.
        """
        return self._call(_PUT_SCIM_V2_USER, options, user_id, body, if_match)
