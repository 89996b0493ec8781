# Generated: make generate
from collections.abc import Sequence
from typing import Any, Literal

from typing_extensions import Unpack

from ..models import (
    ScimConfigResourceType, ScimConfigResourceTypesListResponse, ScimGroupListResponse, ScimServiceProviderConfig,
    ScimUserListResponse, ScimV2CreateUser, ScimV2Group, ScimV2PatchRequest, ScimV2SchemaDefinition,
    ScimV2SchemaListResponse, ScimV2User,
)
from ..operation import Api, CallOptions

class SCIMApi(Api):
    """The SCIM operations of the Platform API."""

    def delete_scim_user(
        self,
        user_id: str,
        *,
        if_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete a SCIM user.

        DELETE /api/v2/scim/users/{userId}

        Permissions: any of directory:user:delete.

        Parameters:
            if_match: Version that must still be the current one.
        """
        ...

    def delete_scim_v2_user(
        self,
        user_id: str,
        *,
        if_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete a SCIM V2 user.

        DELETE /api/v2/scim/v2/users/{userId}

        Permissions: any of directory:user:delete.

        Parameters:
            if_match: Version that must still be the current one.
        """
        ...

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
        """Get a SCIM group.

        GET /api/v2/scim/groups/{groupId}

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
            if_none_match: Version that the caller has already.
        """
        ...

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
        """List the SCIM groups.

        GET /api/v2/scim/groups

        Permissions: any of directory:group:edit.
        Lists: its items are in resources; start_index is the index, from 1, of a page's first item.

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
            filter: Condition that the items must meet.
        """
        ...

    def get_scim_resourcetype(
        self,
        resource_type: Literal["User", "Group", "ServiceProviderConfig", "ResourceType", "Schema"],
        **options: Unpack[CallOptions],
    ) -> ScimConfigResourceType:
        """Get a SCIM resource type.

        GET /api/v2/scim/resourcetypes/{resourceType}

        Parameters:
            resource_type: Kind of resource; User, Group, ServiceProviderConfig, ResourceType, Schema.
        """
        ...

    def get_scim_resourcetypes(
        self,
        **options: Unpack[CallOptions],
    ) -> ScimConfigResourceTypesListResponse:
        """List the SCIM resource types.

        GET /api/v2/scim/resourcetypes

        Lists: its items are in resources; there is one page.
        """
        ...

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
        """Get a SCIM schema.

        GET /api/v2/scim/schemas/{schemaId}

        Parameters:
            schema_id: urn:ietf:params:scim:schemas:core:2.0:User, urn:ietf:params:scim:schemas:core:2.0:Group,
                urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig,
                urn:ietf:params:scim:schemas:core:2.0:ResourceType, urn:ietf:params:scim:schemas:core:2.0:Schema,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User,
                urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User.
        """
        ...

    def get_scim_schemas(
        self,
        *,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ScimV2SchemaListResponse:
        """List the SCIM schemas.

        GET /api/v2/scim/schemas

        Lists: its items are in resources; there is one page.

        Parameters:
            filter: Condition that the items must meet.
        """
        ...

    def get_scim_serviceproviderconfig(
        self,
        *,
        if_none_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ScimServiceProviderConfig:
        """Get the SCIM service provider configuration.

        GET /api/v2/scim/serviceproviderconfig

        Parameters:
            if_none_match: Version that the caller has already.
        """
        ...

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
        """Get a SCIM user.

        GET /api/v2/scim/users/{userId}

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
            if_none_match: Version that the caller has already.
        """
        ...

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
        """List the SCIM users.

        GET /api/v2/scim/users

        Lists: its items are in resources; start_index is the index, from 1, of a page's first item.

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
            filter: Condition that the items must meet.
        """
        ...

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
        """Get a SCIM V2 group.

        GET /api/v2/scim/v2/groups/{groupId}

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
            if_none_match: Version that the caller has already.
        """
        ...

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
        """List the SCIM V2 groups.

        GET /api/v2/scim/v2/groups

        Permissions: any of directory:group:edit.
        Lists: its items are in resources; start_index is the index, from 1, of a page's first item.

        Parameters:
            filter: Condition that the items must meet.
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
        ...

    def get_scim_v2_resourcetype(
        self,
        resource_type: Literal["User", "Group", "ServiceProviderConfig", "ResourceType", "Schema"],
        **options: Unpack[CallOptions],
    ) -> ScimConfigResourceType:
        """Get a SCIM V2 resource type.

        GET /api/v2/scim/v2/resourcetypes/{resourceType}

        Parameters:
            resource_type: Kind of resource; User, Group, ServiceProviderConfig, ResourceType, Schema.
        """
        ...

    def get_scim_v2_resourcetypes(
        self,
        **options: Unpack[CallOptions],
    ) -> ScimConfigResourceTypesListResponse:
        """List the SCIM V2 resource types.

        GET /api/v2/scim/v2/resourcetypes

        Lists: its items are in resources; there is one page.
        """
        ...

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
        """Get a SCIM V2 schema.

        GET /api/v2/scim/v2/schemas/{schemaId}

        Parameters:
            schema_id: urn:ietf:params:scim:schemas:core:2.0:User, urn:ietf:params:scim:schemas:core:2.0:Group,
                urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig,
                urn:ietf:params:scim:schemas:core:2.0:ResourceType, urn:ietf:params:scim:schemas:core:2.0:Schema,
                urn:ietf:params:scim:schemas:extension:enterprise:2.0:User,
                urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User.
        """
        ...

    def get_scim_v2_schemas(
        self,
        *,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ScimV2SchemaListResponse:
        """List the SCIM V2 schemas.

        GET /api/v2/scim/v2/schemas

        Lists: its items are in resources; there is one page.

        Parameters:
            filter: Condition that the items must meet.
        """
        ...

    def get_scim_v2_serviceproviderconfig(
        self,
        *,
        if_none_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ScimServiceProviderConfig:
        """Get the SCIM V2 service provider configuration.

        GET /api/v2/scim/v2/serviceproviderconfig

        Parameters:
            if_none_match: Version that the caller has already.
        """
        ...

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
        """Get a SCIM V2 user.

        GET /api/v2/scim/v2/users/{userId}

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
            if_none_match: Version that the caller has already.
        """
        ...

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
        """List the SCIM V2 users.

        GET /api/v2/scim/v2/users

        Lists: its items are in resources; start_index is the index, from 1, of a page's first item.

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
            filter: Condition that the items must meet.
        """
        ...

    def patch_scim_group(
        self,
        group_id: str,
        body: ScimV2PatchRequest | dict[str, Any],
        *,
        if_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ScimV2Group:
        """Change some fields of a SCIM group.

        PATCH /api/v2/scim/groups/{groupId}

        Permissions: any of directory:group:edit.

        Parameters:
            body: What is sent: a SCIM V2 (schemas and operations).
            if_match: Version that must still be the current one.
        """
        ...

    def patch_scim_user(
        self,
        user_id: str,
        body: ScimV2PatchRequest | dict[str, Any],
        *,
        if_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ScimV2User:
        """Change some fields of a SCIM user.

        PATCH /api/v2/scim/users/{userId}

        Permissions: any of directory:user:edit, directory:user:setPassword, authorization:grant:add,
        authorization:grant:delete, routing:skill:assign, routing:language:assign, telephony:extension:assign.

        Parameters:
            body: What is sent: a SCIM V2 (schemas and operations).
            if_match: Version that must still be the current one.
        """
        ...

    def patch_scim_v2_group(
        self,
        group_id: str,
        body: ScimV2PatchRequest | dict[str, Any],
        *,
        if_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ScimV2Group:
        """Change some fields of a SCIM V2 group.

        PATCH /api/v2/scim/v2/groups/{groupId}

        Permissions: any of directory:group:edit.

        Parameters:
            body: What is sent: a SCIM V2 (schemas and operations).
            if_match: Version that must still be the current one.
        """
        ...

    def patch_scim_v2_user(
        self,
        user_id: str,
        body: ScimV2PatchRequest | dict[str, Any],
        *,
        if_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ScimV2User:
        """Change some fields of a SCIM V2 user.

        PATCH /api/v2/scim/v2/users/{userId}

        Permissions: any of directory:user:edit, directory:user:setPassword, authorization:grant:add,
        authorization:grant:delete, routing:skill:assign, routing:language:assign, telephony:extension:assign.

        Parameters:
            body: What is sent: a SCIM V2 (schemas and operations).
            if_match: Version that must still be the current one.
        """
        ...

    def post_scim_users(
        self,
        body: ScimV2CreateUser | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ScimV2User:
        """Create a SCIM user.

        POST /api/v2/scim/users

        Permissions: any of directory:user:add, authorization:grant:add, authorization:grant:delete,
        routing:skill:assign, routing:language:assign, telephony:extension:assign.

        Parameters:
            body: What is sent: a SCIM V2 create user (user name, display name, schemas and 10 more).
        """
        ...

    def post_scim_v2_users(
        self,
        body: ScimV2CreateUser | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ScimV2User:
        """Create a SCIM V2 user.

        POST /api/v2/scim/v2/users

        Permissions: any of directory:user:add, authorization:grant:add, authorization:grant:delete,
        routing:skill:assign, routing:language:assign, telephony:extension:assign.

        Parameters:
            body: What is sent: a SCIM V2 create user (user name, display name, schemas and 10 more).
        """
        ...

    def put_scim_group(
        self,
        group_id: str,
        body: ScimV2Group | dict[str, Any],
        *,
        if_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ScimV2Group:
        """Update a SCIM group.

        PUT /api/v2/scim/groups/{groupId}

        Permissions: any of directory:group:edit.

        Parameters:
            body: What is sent: a SCIM V2 group (display name, schemas, external id and 3 more).
            if_match: Version that must still be the current one.
        """
        ...

    def put_scim_user(
        self,
        user_id: str,
        body: ScimV2User | dict[str, Any],
        *,
        if_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ScimV2User:
        """Update a SCIM user.

        PUT /api/v2/scim/users/{userId}

        Permissions: any of directory:user:edit, directory:user:setPassword, authorization:grant:add,
        authorization:grant:delete, routing:skill:assign, routing:language:assign, telephony:extension:assign.

        Parameters:
            body: What is sent: a SCIM V2 user (schemas, active, user name and 12 more).
            if_match: Version that must still be the current one.
        """
        ...

    def put_scim_v2_group(
        self,
        group_id: str,
        body: ScimV2Group | dict[str, Any],
        *,
        if_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ScimV2Group:
        """Update a SCIM V2 group.

        PUT /api/v2/scim/v2/groups/{groupId}

        Permissions: any of directory:group:edit.

        Parameters:
            body: What is sent: a SCIM V2 group (display name, schemas, external id and 3 more).
            if_match: Version that must still be the current one.
        """
        ...

    def put_scim_v2_user(
        self,
        user_id: str,
        body: ScimV2User | dict[str, Any],
        *,
        if_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ScimV2User:
        """Update a SCIM V2 user.

        PUT /api/v2/scim/v2/users/{userId}

        Permissions: any of directory:user:edit, directory:user:setPassword, authorization:grant:add,
        authorization:grant:delete, routing:skill:assign, routing:language:assign, telephony:extension:assign.

        Parameters:
            body: What is sent: a SCIM V2 user (schemas, active, user name and 12 more).
            if_match: Version that must still be the current one.
        """
        ...
