# Generated: make generate
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
from ..operation import Api, CallOptions

class ContentManagementApi(Api):
    """The Content Management operations of the Platform API."""

    def delete_contentmanagement_document(
        self,
        document_id: str,
        *,
        override: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a document.

        DELETE /api/v2/contentmanagement/documents/{documentId}

        Permissions: any of content_management_user.
        """
        ...

    def delete_contentmanagement_share(
        self,
        share_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a share.

        DELETE /api/v2/contentmanagement/shares/{shareId}
        """
        ...

    def delete_contentmanagement_status_status_id(
        self,
        status_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a command status.

        DELETE /api/v2/contentmanagement/status/{statusId}
        """
        ...

    def delete_contentmanagement_workspace(
        self,
        workspace_id: str,
        *,
        move_children_to_workspace_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a workspace.

        DELETE /api/v2/contentmanagement/workspaces/{workspaceId}
        """
        ...

    def delete_contentmanagement_workspace_member(
        self,
        workspace_id: str,
        member_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a member of a workspace.

        DELETE /api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId}
        """
        ...

    def delete_contentmanagement_workspace_tagvalue(
        self,
        workspace_id: str,
        tag_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a tag value of a workspace.

        DELETE /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId}
        """
        ...

    def get_contentmanagement_document(
        self,
        document_id: str,
        *,
        expand: Sequence[Literal["lockInfo", "acl", "workspace"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Document:
        """Get a document.

        GET /api/v2/contentmanagement/documents/{documentId}

        Permissions: any of content_management_user.

        Parameters:
            expand: Further fields to include in the answer; any of lockInfo, acl, workspace.
        """
        ...

    def get_contentmanagement_document_content(
        self,
        document_id: str,
        *,
        disposition: Literal["attachment", "inline"] | None = None,
        content_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> DownloadResponse:
        """Get the content of a document.

        GET /api/v2/contentmanagement/documents/{documentId}/content

        Permissions: any of content_management_user.

        Parameters:
            disposition: attachment, inline.
            content_type: Kind of content.
        """
        ...

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
        """List the documents.

        GET /api/v2/contentmanagement/documents

        Deprecated by the platform; a call gives a DeprecationWarning.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            name: Name to look for or to use.
            expand: Further fields to include in the answer; any of acl, workspace.
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_by: Field to order by.
            sort_order: Direction of the order; default ascending.
        """
        ...

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
        """Query content management.

        GET /api/v2/contentmanagement/query

        Lists: its items are in results.entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_by: Field to order by; default name.
            sort_order: Direction of the order; default ascending.
            expand: Further fields to include in the answer; any of acl, workspace.
        """
        ...

    def get_contentmanagement_securityprofile(
        self,
        security_profile_id: str,
        **options: Unpack[CallOptions],
    ) -> SecurityProfile:
        """Get a security profile.

        GET /api/v2/contentmanagement/securityprofiles/{securityProfileId}
        """
        ...

    def get_contentmanagement_securityprofiles(
        self,
        **options: Unpack[CallOptions],
    ) -> SecurityProfileEntityListing:
        """List the security profiles.

        GET /api/v2/contentmanagement/securityprofiles

        Lists: its items are in entities; there is one page.
        """
        ...

    def get_contentmanagement_share(
        self,
        share_id: str,
        *,
        expand: Sequence[Literal["member"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Share:
        """Get a share.

        GET /api/v2/contentmanagement/shares/{shareId}

        Parameters:
            expand: Further fields to include in the answer; any of member.
        """
        ...

    def get_contentmanagement_shared_shared_id(
        self,
        shared_id: str,
        *,
        disposition: Literal["attachment", "inline", "none"] | None = None,
        content_type: str | None = None,
        expand: Literal["document.acl"] | None = None,
        **options: Unpack[CallOptions],
    ) -> SharedResponse:
        """Get a shared document.

        GET /api/v2/contentmanagement/shared/{sharedId}

        Parameters:
            disposition: attachment, inline, none; default attachment.
            content_type: Kind of content.
            expand: Further fields to include in the answer; document.acl.
        """
        ...

    def get_contentmanagement_shares(
        self,
        *,
        entity_id: str | None = None,
        expand: Sequence[Literal["member"]] | None = None,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ShareEntityListing:
        """List the shares.

        GET /api/v2/contentmanagement/shares

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            expand: Further fields to include in the answer; any of member.
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
        """
        ...

    def get_contentmanagement_status(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> CommandStatusEntityListing:
        """List the command statuses.

        GET /api/v2/contentmanagement/status

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
        """
        ...

    def get_contentmanagement_status_status_id(
        self,
        status_id: str,
        **options: Unpack[CallOptions],
    ) -> CommandStatus:
        """Get the status of a content management command.

        GET /api/v2/contentmanagement/status/{statusId}
        """
        ...

    def get_contentmanagement_usage(
        self,
        **options: Unpack[CallOptions],
    ) -> Usage:
        """Get the usage.

        GET /api/v2/contentmanagement/usage
        """
        ...

    def get_contentmanagement_workspace(
        self,
        workspace_id: str,
        *,
        expand: Sequence[Literal["summary", "acl"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Workspace:
        """Get a workspace.

        GET /api/v2/contentmanagement/workspaces/{workspaceId}

        Parameters:
            expand: Further fields to include in the answer; any of summary, acl.
        """
        ...

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
        """List the documents of a workspace.

        GET /api/v2/contentmanagement/workspaces/{workspaceId}/documents

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            expand: Further fields to include in the answer; any of acl, workspace.
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_by: Field to order by.
            sort_order: Direction of the order; default ascending.
        """
        ...

    def get_contentmanagement_workspace_member(
        self,
        workspace_id: str,
        member_id: str,
        *,
        expand: Sequence[Literal["member"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkspaceMember:
        """Get a member of a workspace.

        GET /api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId}

        Parameters:
            expand: Further fields to include in the answer; any of member.
        """
        ...

    def get_contentmanagement_workspace_members(
        self,
        workspace_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        expand: Sequence[Literal["member"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkspaceMemberEntityListing:
        """List the members of a workspace.

        GET /api/v2/contentmanagement/workspaces/{workspaceId}/members

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            expand: Further fields to include in the answer; any of member.
        """
        ...

    def get_contentmanagement_workspace_tagvalue(
        self,
        workspace_id: str,
        tag_id: str,
        *,
        expand: Sequence[Literal["acl"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> TagValue:
        """Get a tag value of a workspace.

        GET /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId}

        Parameters:
            expand: Further fields to include in the answer; any of acl.
        """
        ...

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
        """List the tag values of a workspace.

        GET /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            value: Value to look for or to set.
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            expand: Further fields to include in the answer; any of acl.
        """
        ...

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
        """List the workspaces.

        GET /api/v2/contentmanagement/workspaces

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            access: Accesses to choose by; any of content, admin, document:create, document:viewContent,
                document:viewMetadata, document:download, document:delete, document:update, document:share,
                document:shareView, document:email, document:print, document:auditView, document:replace,
                document:tag, tag:create, tag:view, tag:update, tag:apply, tag:remove, tag:delete.
            expand: Further fields to include in the answer; any of summary, acl.
        """
        ...

    def post_contentmanagement_document(
        self,
        document_id: str,
        body: DocumentUpdate | dict[str, Any],
        *,
        expand: Literal["acl"] | None = None,
        override: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Document:
        """Update a document.

        POST /api/v2/contentmanagement/documents/{documentId}

        Permissions: any of content_management_user.

        Parameters:
            body: What is sent: a document (name, change number, read and 6 more).
            expand: Further fields to include in the answer; acl.
        """
        ...

    def post_contentmanagement_document_content(
        self,
        document_id: str,
        body: ReplaceRequest | dict[str, Any],
        *,
        override: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ReplaceResponse:
        """Start replacing the content of a document.

        POST /api/v2/contentmanagement/documents/{documentId}/content

        Permissions: any of content_management_user.

        Parameters:
            body: What is sent: a replace (change number, name and auth token).
        """
        ...

    def post_contentmanagement_documents(
        self,
        body: DocumentUpload | dict[str, Any],
        *,
        copy_source: str | None = None,
        move_source: str | None = None,
        override: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Document:
        """Create a document.

        POST /api/v2/contentmanagement/documents

        Parameters:
            body: What is sent: a document upload (name, workspace, tags and 1 more).
        """
        ...

    def post_contentmanagement_query(
        self,
        body: QueryRequest | dict[str, Any],
        *,
        expand: Literal["acl", "workspace"] | None = None,
        **options: Unpack[CallOptions],
    ) -> QueryResults:
        """Query content management.

        POST /api/v2/contentmanagement/query

        Lists: its items are in results.entities; the body's page_number counts the pages from 1.

        Parameters:
            body: What is sent: a query (query phrase, facet name requests, sort and 5 more).
            expand: Further fields to include in the answer; acl, workspace.
        """
        ...

    def post_contentmanagement_shares(
        self,
        body: CreateShareRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CreateShareResponse:
        """Create a share.

        POST /api/v2/contentmanagement/shares

        Parameters:
            body: What is sent: a share (shared entity type, shared entity, member type and 2 more).
        """
        ...

    def post_contentmanagement_workspace_tagvalues(
        self,
        workspace_id: str,
        body: TagValue | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> TagValue:
        """Create a tag value of a workspace.

        POST /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues

        Parameters:
            body: What is sent: a tag value (name, in use, acl and 2 more).
        """
        ...

    def post_contentmanagement_workspace_tagvalues_query(
        self,
        workspace_id: str,
        body: TagQueryRequest | dict[str, Any],
        *,
        expand: Sequence[Literal["acl"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> TagValueEntityListing:
        """Query tag values of a workspace.

        POST /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/query

        Lists: its items are in entities; the body's page_number counts the pages from 1.

        Parameters:
            body: What is sent: a tag query (query and 2 more).
            expand: Further fields to include in the answer; any of acl.
        """
        ...

    def post_contentmanagement_workspaces(
        self,
        body: WorkspaceCreate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Workspace:
        """Create a workspace.

        POST /api/v2/contentmanagement/workspaces

        Parameters:
            body: What is sent: a workspace (name, bucket and description).
        """
        ...

    def put_contentmanagement_workspace(
        self,
        workspace_id: str,
        body: Workspace | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Workspace:
        """Update a workspace.

        PUT /api/v2/contentmanagement/workspaces/{workspaceId}

        Parameters:
            body: What is sent: a workspace (name, type, is current user workspace and 9 more).
        """
        ...

    def put_contentmanagement_workspace_member(
        self,
        workspace_id: str,
        member_id: str,
        body: WorkspaceMember | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WorkspaceMember:
        """Update a member of a workspace.

        PUT /api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId}

        Parameters:
            body: What is sent: a workspace member (member type, name, workspace and 6 more).
        """
        ...

    def put_contentmanagement_workspace_tagvalue(
        self,
        workspace_id: str,
        tag_id: str,
        body: TagValue | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> TagValue:
        """Update a tag value of a workspace.

        PUT /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId}

        Parameters:
            body: What is sent: a tag value (name, in use, acl and 2 more).
        """
        ...
