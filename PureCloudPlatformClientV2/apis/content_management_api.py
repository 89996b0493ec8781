# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..models import (
        CommandStatus, CommandStatusEntityListing, CreateShareRequest, CreateShareResponse, Document, DocumentEntityListing,
        DocumentUpdate, DocumentUpload, DownloadResponse, QueryRequest, QueryResults, ReplaceRequest, ReplaceResponse,
        SecurityProfile, SecurityProfileEntityListing, Share, ShareEntityListing, SharedResponse, TagQueryRequest, TagValue,
        TagValueEntityListing, Usage, Workspace, WorkspaceCreate, WorkspaceEntityListing, WorkspaceMember,
        WorkspaceMemberEntityListing,
    )

_DELETE_CONTENTMANAGEMENT_DOCUMENT: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/contentmanagement/documents/{documentId}", path("documentId"), query("override")
)
_DELETE_CONTENTMANAGEMENT_SHARE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/contentmanagement/shares/{shareId}", path("shareId")
)
_DELETE_CONTENTMANAGEMENT_STATUS_STATUS_ID: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/contentmanagement/status/{statusId}", path("statusId")
)
_DELETE_CONTENTMANAGEMENT_WORKSPACE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/contentmanagement/workspaces/{workspaceId}", path("workspaceId"),
    query("moveChildrenToWorkspaceId"),
)
_DELETE_CONTENTMANAGEMENT_WORKSPACE_MEMBER: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId}", path("workspaceId"),
    path("memberId"),
)
_DELETE_CONTENTMANAGEMENT_WORKSPACE_TAGVALUE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId}", path("workspaceId"),
    path("tagId"),
)
_GET_CONTENTMANAGEMENT_DOCUMENT: ApiOperation[Document] = ApiOperation(
    "GET", "/api/v2/contentmanagement/documents/{documentId}", path("documentId"), query("expand", "multi"),
    returns="Document",
)
_GET_CONTENTMANAGEMENT_DOCUMENT_CONTENT: ApiOperation[DownloadResponse] = ApiOperation(
    "GET", "/api/v2/contentmanagement/documents/{documentId}/content", path("documentId"), query("disposition"),
    query("contentType"), returns="DownloadResponse",
)
_GET_CONTENTMANAGEMENT_DOCUMENTS: ApiOperation[DocumentEntityListing] = ApiOperation(
    "GET", "/api/v2/contentmanagement/documents", query("workspaceId", required=True), query("name"),
    query("expand", "multi"), query("pageSize"), query("pageNumber"), query("sortBy"), query("sortOrder"),
    returns="DocumentEntityListing", deprecated=True,
)
_GET_CONTENTMANAGEMENT_QUERY: ApiOperation[QueryResults] = ApiOperation(
    "GET", "/api/v2/contentmanagement/query", query("queryPhrase", required=True), query("pageSize"),
    query("pageNumber"), query("sortBy"), query("sortOrder"), query("expand", "multi"), returns="QueryResults",
)
_GET_CONTENTMANAGEMENT_SECURITYPROFILE: ApiOperation[SecurityProfile] = ApiOperation(
    "GET", "/api/v2/contentmanagement/securityprofiles/{securityProfileId}", path("securityProfileId"),
    returns="SecurityProfile",
)
_GET_CONTENTMANAGEMENT_SECURITYPROFILES: ApiOperation[SecurityProfileEntityListing] = ApiOperation(
    "GET", "/api/v2/contentmanagement/securityprofiles", returns="SecurityProfileEntityListing"
)
_GET_CONTENTMANAGEMENT_SHARE: ApiOperation[Share] = ApiOperation(
    "GET", "/api/v2/contentmanagement/shares/{shareId}", path("shareId"), query("expand", "multi"), returns="Share"
)
_GET_CONTENTMANAGEMENT_SHARED_SHARED_ID: ApiOperation[SharedResponse] = ApiOperation(
    "GET", "/api/v2/contentmanagement/shared/{sharedId}", path("sharedId"), query("disposition"), query("contentType"),
    query("expand"), returns="SharedResponse",
)
_GET_CONTENTMANAGEMENT_SHARES: ApiOperation[ShareEntityListing] = ApiOperation(
    "GET", "/api/v2/contentmanagement/shares", query("entityId"), query("expand", "multi"), query("pageSize"),
    query("pageNumber"), returns="ShareEntityListing",
)
_GET_CONTENTMANAGEMENT_STATUS: ApiOperation[CommandStatusEntityListing] = ApiOperation(
    "GET", "/api/v2/contentmanagement/status", query("pageSize"), query("pageNumber"),
    returns="CommandStatusEntityListing",
)
_GET_CONTENTMANAGEMENT_STATUS_STATUS_ID: ApiOperation[CommandStatus] = ApiOperation(
    "GET", "/api/v2/contentmanagement/status/{statusId}", path("statusId"), returns="CommandStatus"
)
_GET_CONTENTMANAGEMENT_USAGE: ApiOperation[Usage] = ApiOperation(
    "GET", "/api/v2/contentmanagement/usage", returns="Usage"
)
_GET_CONTENTMANAGEMENT_WORKSPACE: ApiOperation[Workspace] = ApiOperation(
    "GET", "/api/v2/contentmanagement/workspaces/{workspaceId}", path("workspaceId"), query("expand", "multi"),
    returns="Workspace",
)
_GET_CONTENTMANAGEMENT_WORKSPACE_DOCUMENTS: ApiOperation[DocumentEntityListing] = ApiOperation(
    "GET", "/api/v2/contentmanagement/workspaces/{workspaceId}/documents", path("workspaceId"),
    query("expand", "multi"), query("pageSize"), query("pageNumber"), query("sortBy"), query("sortOrder"),
    returns="DocumentEntityListing",
)
_GET_CONTENTMANAGEMENT_WORKSPACE_MEMBER: ApiOperation[WorkspaceMember] = ApiOperation(
    "GET", "/api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId}", path("workspaceId"),
    path("memberId"), query("expand", "multi"), returns="WorkspaceMember",
)
_GET_CONTENTMANAGEMENT_WORKSPACE_MEMBERS: ApiOperation[WorkspaceMemberEntityListing] = ApiOperation(
    "GET", "/api/v2/contentmanagement/workspaces/{workspaceId}/members", path("workspaceId"), query("pageSize"),
    query("pageNumber"), query("expand", "multi"), returns="WorkspaceMemberEntityListing",
)
_GET_CONTENTMANAGEMENT_WORKSPACE_TAGVALUE: ApiOperation[TagValue] = ApiOperation(
    "GET", "/api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId}", path("workspaceId"), path("tagId"),
    query("expand", "multi"), returns="TagValue",
)
_GET_CONTENTMANAGEMENT_WORKSPACE_TAGVALUES: ApiOperation[TagValueEntityListing] = ApiOperation(
    "GET", "/api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues", path("workspaceId"), query("value"),
    query("pageSize"), query("pageNumber"), query("expand", "multi"), returns="TagValueEntityListing",
)
_GET_CONTENTMANAGEMENT_WORKSPACES: ApiOperation[WorkspaceEntityListing] = ApiOperation(
    "GET", "/api/v2/contentmanagement/workspaces", query("pageSize"), query("pageNumber"), query("access", "multi"),
    query("expand", "multi"), returns="WorkspaceEntityListing",
)
_POST_CONTENTMANAGEMENT_DOCUMENT: ApiOperation[Document] = ApiOperation(
    "POST", "/api/v2/contentmanagement/documents/{documentId}", path("documentId"), body(required=True),
    query("expand"), query("override"), returns="Document",
)
_POST_CONTENTMANAGEMENT_DOCUMENT_CONTENT: ApiOperation[ReplaceResponse] = ApiOperation(
    "POST", "/api/v2/contentmanagement/documents/{documentId}/content", path("documentId"), body(required=True),
    query("override"), returns="ReplaceResponse",
)
_POST_CONTENTMANAGEMENT_DOCUMENTS: ApiOperation[Document] = ApiOperation(
    "POST", "/api/v2/contentmanagement/documents", body(required=True), query("copySource"), query("moveSource"),
    query("override"), returns="Document",
)
_POST_CONTENTMANAGEMENT_QUERY: ApiOperation[QueryResults] = ApiOperation(
    "POST", "/api/v2/contentmanagement/query", body(required=True), query("expand"), returns="QueryResults"
)
_POST_CONTENTMANAGEMENT_SHARES: ApiOperation[CreateShareResponse] = ApiOperation(
    "POST", "/api/v2/contentmanagement/shares", body(required=True), returns="CreateShareResponse"
)
_POST_CONTENTMANAGEMENT_WORKSPACE_TAGVALUES: ApiOperation[TagValue] = ApiOperation(
    "POST", "/api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues", path("workspaceId"), body(required=True),
    returns="TagValue",
)
_POST_CONTENTMANAGEMENT_WORKSPACE_TAGVALUES_QUERY: ApiOperation[TagValueEntityListing] = ApiOperation(
    "POST", "/api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/query", path("workspaceId"),
    body(required=True), query("expand", "multi"), returns="TagValueEntityListing",
)
_POST_CONTENTMANAGEMENT_WORKSPACES: ApiOperation[Workspace] = ApiOperation(
    "POST", "/api/v2/contentmanagement/workspaces", body(required=True), returns="Workspace"
)
_PUT_CONTENTMANAGEMENT_WORKSPACE: ApiOperation[Workspace] = ApiOperation(
    "PUT", "/api/v2/contentmanagement/workspaces/{workspaceId}", path("workspaceId"), body(required=True),
    returns="Workspace",
)
_PUT_CONTENTMANAGEMENT_WORKSPACE_MEMBER: ApiOperation[WorkspaceMember] = ApiOperation(
    "PUT", "/api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId}", path("workspaceId"),
    path("memberId"), body(required=True), returns="WorkspaceMember",
)
_PUT_CONTENTMANAGEMENT_WORKSPACE_TAGVALUE: ApiOperation[TagValue] = ApiOperation(
    "PUT", "/api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId}", path("workspaceId"), path("tagId"),
    body(required=True), returns="TagValue",
)


class ContentManagementApi(Api):
    """The Content Management operations of the Platform API."""

    def delete_contentmanagement_document(
        self,
        document_id: str,
        *,
        override: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/contentmanagement/documents/{documentId}: returns None.

        Permissions: any of content_management_user.
        """
        return self._call(_DELETE_CONTENTMANAGEMENT_DOCUMENT, options, document_id, override)

    def delete_contentmanagement_share(
        self,
        share_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/contentmanagement/shares/{shareId}: returns None."""
        return self._call(_DELETE_CONTENTMANAGEMENT_SHARE, options, share_id)

    def delete_contentmanagement_status_status_id(
        self,
        status_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/contentmanagement/status/{statusId}: returns None."""
        return self._call(_DELETE_CONTENTMANAGEMENT_STATUS_STATUS_ID, options, status_id)

    def delete_contentmanagement_workspace(
        self,
        workspace_id: str,
        *,
        move_children_to_workspace_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/contentmanagement/workspaces/{workspaceId}: returns None."""
        return self._call(_DELETE_CONTENTMANAGEMENT_WORKSPACE, options, workspace_id, move_children_to_workspace_id)

    def delete_contentmanagement_workspace_member(
        self,
        workspace_id: str,
        member_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId}: returns None."""
        return self._call(_DELETE_CONTENTMANAGEMENT_WORKSPACE_MEMBER, options, workspace_id, member_id)

    def delete_contentmanagement_workspace_tagvalue(
        self,
        workspace_id: str,
        tag_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId}: returns None."""
        return self._call(_DELETE_CONTENTMANAGEMENT_WORKSPACE_TAGVALUE, options, workspace_id, tag_id)

    def get_contentmanagement_document(
        self,
        document_id: str,
        *,
        expand: Sequence[Literal["lockInfo", "acl", "workspace"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Document:
        """GET /api/v2/contentmanagement/documents/{documentId}: returns Document.

        Permissions: any of content_management_user.

        Parameters:
            expand: any of lockInfo, acl, workspace.
        """
        return self._call(_GET_CONTENTMANAGEMENT_DOCUMENT, options, document_id, expand)

    def get_contentmanagement_document_content(
        self,
        document_id: str,
        *,
        disposition: Literal["attachment", "inline"] | None = None,
        content_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> DownloadResponse:
        """GET /api/v2/contentmanagement/documents/{documentId}/content: returns DownloadResponse.

        Permissions: any of content_management_user.

        Parameters:
            disposition: attachment, inline.
        """
        return self._call(_GET_CONTENTMANAGEMENT_DOCUMENT_CONTENT, options, document_id, disposition, content_type)

    def get_contentmanagement_documents(
        self,
        workspace_id: str,
        *,
        name: str | None = None,
        expand: Sequence[Literal["acl", "workspace"]] | None = None,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
        **options: Unpack[CallOptions],
    ) -> DocumentEntityListing:
        """GET /api/v2/contentmanagement/documents: returns DocumentEntityListing.

        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            expand: any of acl, workspace.
            page_size: default 25.
            page_number: default 1.
            sort_order: default ascending.
        """
        return self._call(
            _GET_CONTENTMANAGEMENT_DOCUMENTS, options, workspace_id, name, expand, page_size, page_number, sort_by,
            sort_order,
        )

    def get_contentmanagement_query(
        self,
        query_phrase: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
        expand: Sequence[Literal["acl", "workspace"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> QueryResults:
        """GET /api/v2/contentmanagement/query: returns QueryResults.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_by: default name.
            sort_order: default ascending.
            expand: any of acl, workspace.
        """
        return self._call(
            _GET_CONTENTMANAGEMENT_QUERY, options, query_phrase, page_size, page_number, sort_by, sort_order, expand
        )

    def get_contentmanagement_securityprofile(
        self,
        security_profile_id: str,
        **options: Unpack[CallOptions],
    ) -> SecurityProfile:
        """GET /api/v2/contentmanagement/securityprofiles/{securityProfileId}: returns SecurityProfile."""
        return self._call(_GET_CONTENTMANAGEMENT_SECURITYPROFILE, options, security_profile_id)

    def get_contentmanagement_securityprofiles(
        self,
        **options: Unpack[CallOptions],
    ) -> SecurityProfileEntityListing:
        """GET /api/v2/contentmanagement/securityprofiles: returns SecurityProfileEntityListing."""
        return self._call(_GET_CONTENTMANAGEMENT_SECURITYPROFILES, options)

    def get_contentmanagement_share(
        self,
        share_id: str,
        *,
        expand: Sequence[Literal["member"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Share:
        """GET /api/v2/contentmanagement/shares/{shareId}: returns Share.

        Parameters:
            expand: any of member.
        """
        return self._call(_GET_CONTENTMANAGEMENT_SHARE, options, share_id, expand)

    def get_contentmanagement_shared_shared_id(
        self,
        shared_id: str,
        *,
        disposition: Literal["attachment", "inline", "none"] | None = None,
        content_type: str | None = None,
        expand: Literal["document.acl"] | None = None,
        **options: Unpack[CallOptions],
    ) -> SharedResponse:
        """GET /api/v2/contentmanagement/shared/{sharedId}: returns SharedResponse.

        Parameters:
            disposition: attachment, inline, none; default attachment.
            expand: document.acl.
        """
        return self._call(
            _GET_CONTENTMANAGEMENT_SHARED_SHARED_ID, options, shared_id, disposition, content_type, expand
        )

    def get_contentmanagement_shares(
        self,
        *,
        entity_id: str | None = None,
        expand: Sequence[Literal["member"]] | None = None,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ShareEntityListing:
        """GET /api/v2/contentmanagement/shares: returns ShareEntityListing.

        Parameters:
            expand: any of member.
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(_GET_CONTENTMANAGEMENT_SHARES, options, entity_id, expand, page_size, page_number)

    def get_contentmanagement_status(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> CommandStatusEntityListing:
        """GET /api/v2/contentmanagement/status: returns CommandStatusEntityListing.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(_GET_CONTENTMANAGEMENT_STATUS, options, page_size, page_number)

    def get_contentmanagement_status_status_id(
        self,
        status_id: str,
        **options: Unpack[CallOptions],
    ) -> CommandStatus:
        """GET /api/v2/contentmanagement/status/{statusId}: returns CommandStatus."""
        return self._call(_GET_CONTENTMANAGEMENT_STATUS_STATUS_ID, options, status_id)

    def get_contentmanagement_usage(
        self,
        **options: Unpack[CallOptions],
    ) -> Usage:
        """GET /api/v2/contentmanagement/usage: returns Usage."""
        return self._call(_GET_CONTENTMANAGEMENT_USAGE, options)

    def get_contentmanagement_workspace(
        self,
        workspace_id: str,
        *,
        expand: Sequence[Literal["summary", "acl"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Workspace:
        """GET /api/v2/contentmanagement/workspaces/{workspaceId}: returns Workspace.

        Parameters:
            expand: any of summary, acl.
        """
        return self._call(_GET_CONTENTMANAGEMENT_WORKSPACE, options, workspace_id, expand)

    def get_contentmanagement_workspace_documents(
        self,
        workspace_id: str,
        *,
        expand: Sequence[Literal["acl", "workspace"]] | None = None,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
        **options: Unpack[CallOptions],
    ) -> DocumentEntityListing:
        """GET /api/v2/contentmanagement/workspaces/{workspaceId}/documents: returns DocumentEntityListing.

        Parameters:
            expand: any of acl, workspace.
            page_size: default 25.
            page_number: default 1.
            sort_order: default ascending.
        """
        return self._call(
            _GET_CONTENTMANAGEMENT_WORKSPACE_DOCUMENTS, options, workspace_id, expand, page_size, page_number, sort_by,
            sort_order,
        )

    def get_contentmanagement_workspace_member(
        self,
        workspace_id: str,
        member_id: str,
        *,
        expand: Sequence[Literal["member"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkspaceMember:
        """GET /api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId}: returns WorkspaceMember.

        Parameters:
            expand: any of member.
        """
        return self._call(_GET_CONTENTMANAGEMENT_WORKSPACE_MEMBER, options, workspace_id, member_id, expand)

    def get_contentmanagement_workspace_members(
        self,
        workspace_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        expand: Sequence[Literal["member"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkspaceMemberEntityListing:
        """GET /api/v2/contentmanagement/workspaces/{workspaceId}/members: returns WorkspaceMemberEntityListing.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            expand: any of member.
        """
        return self._call(
            _GET_CONTENTMANAGEMENT_WORKSPACE_MEMBERS, options, workspace_id, page_size, page_number, expand
        )

    def get_contentmanagement_workspace_tagvalue(
        self,
        workspace_id: str,
        tag_id: str,
        *,
        expand: Sequence[Literal["acl"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> TagValue:
        """GET /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId}: returns TagValue.

        Parameters:
            expand: any of acl.
        """
        return self._call(_GET_CONTENTMANAGEMENT_WORKSPACE_TAGVALUE, options, workspace_id, tag_id, expand)

    def get_contentmanagement_workspace_tagvalues(
        self,
        workspace_id: str,
        *,
        value: str | None = None,
        page_size: int | None = None,
        page_number: int | None = None,
        expand: Sequence[Literal["acl"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> TagValueEntityListing:
        """GET /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues: returns TagValueEntityListing.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            expand: any of acl.
        """
        return self._call(
            _GET_CONTENTMANAGEMENT_WORKSPACE_TAGVALUES, options, workspace_id, value, page_size, page_number, expand
        )

    def get_contentmanagement_workspaces(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        access: Sequence[Literal[
            "content", "admin", "document:create", "document:viewContent", "document:viewMetadata", "document:download",
            "document:delete", "document:update", "document:share", "document:shareView", "document:email",
            "document:print", "document:auditView", "document:replace", "document:tag", "tag:create", "tag:view",
            "tag:update", "tag:apply", "tag:remove", "tag:delete",
        ]] | None = None,
        expand: Sequence[Literal["summary", "acl"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkspaceEntityListing:
        """GET /api/v2/contentmanagement/workspaces: returns WorkspaceEntityListing.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            access: any of content, admin, document:create, document:viewContent, document:viewMetadata,
                document:download, document:delete, document:update, document:share, document:shareView,
                document:email, document:print, document:auditView, document:replace, document:tag, tag:create,
                tag:view, tag:update, tag:apply, tag:remove, tag:delete.
            expand: any of summary, acl.
        """
        return self._call(_GET_CONTENTMANAGEMENT_WORKSPACES, options, page_size, page_number, access, expand)

    def post_contentmanagement_document(
        self,
        document_id: str,
        body: DocumentUpdate | dict[str, Any],
        *,
        expand: Literal["acl"] | None = None,
        override: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Document:
        """POST /api/v2/contentmanagement/documents/{documentId}: returns Document.

        Permissions: any of content_management_user.

        Parameters:
            expand: acl.
        """
        return self._call(_POST_CONTENTMANAGEMENT_DOCUMENT, options, document_id, body, expand, override)

    def post_contentmanagement_document_content(
        self,
        document_id: str,
        body: ReplaceRequest | dict[str, Any],
        *,
        override: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ReplaceResponse:
        """POST /api/v2/contentmanagement/documents/{documentId}/content: returns ReplaceResponse.

        Permissions: any of content_management_user.
        """
        return self._call(_POST_CONTENTMANAGEMENT_DOCUMENT_CONTENT, options, document_id, body, override)

    def post_contentmanagement_documents(
        self,
        body: DocumentUpload | dict[str, Any],
        *,
        copy_source: str | None = None,
        move_source: str | None = None,
        override: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Document:
        """POST /api/v2/contentmanagement/documents: returns Document."""
        return self._call(_POST_CONTENTMANAGEMENT_DOCUMENTS, options, body, copy_source, move_source, override)

    def post_contentmanagement_query(
        self,
        body: QueryRequest | dict[str, Any],
        *,
        expand: Literal["acl", "workspace"] | None = None,
        **options: Unpack[CallOptions],
    ) -> QueryResults:
        """POST /api/v2/contentmanagement/query: returns QueryResults.

        Parameters:
            expand: acl, workspace.
        """
        return self._call(_POST_CONTENTMANAGEMENT_QUERY, options, body, expand)

    def post_contentmanagement_shares(
        self,
        body: CreateShareRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CreateShareResponse:
        """POST /api/v2/contentmanagement/shares: returns CreateShareResponse."""
        return self._call(_POST_CONTENTMANAGEMENT_SHARES, options, body)

    def post_contentmanagement_workspace_tagvalues(
        self,
        workspace_id: str,
        body: TagValue | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> TagValue:
        """POST /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues: returns TagValue."""
        return self._call(_POST_CONTENTMANAGEMENT_WORKSPACE_TAGVALUES, options, workspace_id, body)

    def post_contentmanagement_workspace_tagvalues_query(
        self,
        workspace_id: str,
        body: TagQueryRequest | dict[str, Any],
        *,
        expand: Sequence[Literal["acl"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> TagValueEntityListing:
        """POST /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/query: returns TagValueEntityListing.

        Parameters:
            expand: any of acl.
        """
        return self._call(_POST_CONTENTMANAGEMENT_WORKSPACE_TAGVALUES_QUERY, options, workspace_id, body, expand)

    def post_contentmanagement_workspaces(
        self,
        body: WorkspaceCreate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Workspace:
        """POST /api/v2/contentmanagement/workspaces: returns Workspace."""
        return self._call(_POST_CONTENTMANAGEMENT_WORKSPACES, options, body)

    def put_contentmanagement_workspace(
        self,
        workspace_id: str,
        body: Workspace | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Workspace:
        """PUT /api/v2/contentmanagement/workspaces/{workspaceId}: returns Workspace."""
        return self._call(_PUT_CONTENTMANAGEMENT_WORKSPACE, options, workspace_id, body)

    def put_contentmanagement_workspace_member(
        self,
        workspace_id: str,
        member_id: str,
        body: WorkspaceMember | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WorkspaceMember:
        """PUT /api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId}: returns WorkspaceMember."""
        return self._call(_PUT_CONTENTMANAGEMENT_WORKSPACE_MEMBER, options, workspace_id, member_id, body)

    def put_contentmanagement_workspace_tagvalue(
        self,
        workspace_id: str,
        tag_id: str,
        body: TagValue | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> TagValue:
        """PUT /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId}: returns TagValue."""
        return self._call(_PUT_CONTENTMANAGEMENT_WORKSPACE_TAGVALUE, options, workspace_id, tag_id, body)
