# Generated: make generate
"""ContentManagementApi: signatures and documentation of its methods are in content_management_api.pyi."""

from ..operation import Api, ApiOperation, Paging, body, path, query


class ContentManagementApi(Api):
    """The Content Management operations of the Platform API."""

    delete_contentmanagement_document = ApiOperation(
        "DELETE", "/api/v2/contentmanagement/documents/{documentId}", path("documentId"), query("override")
    )
    delete_contentmanagement_share = ApiOperation(
        "DELETE", "/api/v2/contentmanagement/shares/{shareId}", path("shareId")
    )
    delete_contentmanagement_status_status_id = ApiOperation(
        "DELETE", "/api/v2/contentmanagement/status/{statusId}", path("statusId")
    )
    delete_contentmanagement_workspace = ApiOperation(
        "DELETE", "/api/v2/contentmanagement/workspaces/{workspaceId}", path("workspaceId"),
        query("moveChildrenToWorkspaceId"),
    )
    delete_contentmanagement_workspace_member = ApiOperation(
        "DELETE", "/api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId}", path("workspaceId"),
        path("memberId"),
    )
    delete_contentmanagement_workspace_tagvalue = ApiOperation(
        "DELETE", "/api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId}", path("workspaceId"),
        path("tagId"),
    )
    get_contentmanagement_document = ApiOperation(
        "GET", "/api/v2/contentmanagement/documents/{documentId}", path("documentId"), query("expand", "multi"),
        returns="Document",
    )
    get_contentmanagement_document_content = ApiOperation(
        "GET", "/api/v2/contentmanagement/documents/{documentId}/content", path("documentId"), query("disposition"),
        query("contentType"), returns="DownloadResponse",
    )
    get_contentmanagement_documents = ApiOperation(
        "GET", "/api/v2/contentmanagement/documents", query("workspaceId", required=True), query("name"),
        query("expand", "multi"), query("pageSize"), query("pageNumber"), query("sortBy"), query("sortOrder"),
        returns="DocumentEntityListing", deprecated=True,
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_contentmanagement_query = ApiOperation(
        "GET", "/api/v2/contentmanagement/query", query("queryPhrase", required=True), query("pageSize"),
        query("pageNumber"), query("sortBy"), query("sortOrder"), query("expand", "multi"), returns="QueryResults",
        paging=Paging(
    "number", "results.entities", "pageNumber", size="pageSize", total="results.total", page_count="results.pageCount"
),
    )
    get_contentmanagement_securityprofile = ApiOperation(
        "GET", "/api/v2/contentmanagement/securityprofiles/{securityProfileId}", path("securityProfileId"),
        returns="SecurityProfile",
    )
    get_contentmanagement_securityprofiles = ApiOperation(
        "GET", "/api/v2/contentmanagement/securityprofiles", returns="SecurityProfileEntityListing",
        paging=Paging("single", "entities"),
    )
    get_contentmanagement_share = ApiOperation(
        "GET", "/api/v2/contentmanagement/shares/{shareId}", path("shareId"), query("expand", "multi"), returns="Share"
    )
    get_contentmanagement_shared_shared_id = ApiOperation(
        "GET", "/api/v2/contentmanagement/shared/{sharedId}", path("sharedId"), query("disposition"),
        query("contentType"), query("expand"), returns="SharedResponse",
    )
    get_contentmanagement_shares = ApiOperation(
        "GET", "/api/v2/contentmanagement/shares", query("entityId"), query("expand", "multi"), query("pageSize"),
        query("pageNumber"), returns="ShareEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_contentmanagement_status = ApiOperation(
        "GET", "/api/v2/contentmanagement/status", query("pageSize"), query("pageNumber"),
        returns="CommandStatusEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_contentmanagement_status_status_id = ApiOperation(
        "GET", "/api/v2/contentmanagement/status/{statusId}", path("statusId"), returns="CommandStatus"
    )
    get_contentmanagement_usage = ApiOperation("GET", "/api/v2/contentmanagement/usage", returns="Usage")
    get_contentmanagement_workspace = ApiOperation(
        "GET", "/api/v2/contentmanagement/workspaces/{workspaceId}", path("workspaceId"), query("expand", "multi"),
        returns="Workspace",
    )
    get_contentmanagement_workspace_documents = ApiOperation(
        "GET", "/api/v2/contentmanagement/workspaces/{workspaceId}/documents", path("workspaceId"),
        query("expand", "multi"), query("pageSize"), query("pageNumber"), query("sortBy"), query("sortOrder"),
        returns="DocumentEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_contentmanagement_workspace_member = ApiOperation(
        "GET", "/api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId}", path("workspaceId"),
        path("memberId"), query("expand", "multi"), returns="WorkspaceMember",
    )
    get_contentmanagement_workspace_members = ApiOperation(
        "GET", "/api/v2/contentmanagement/workspaces/{workspaceId}/members", path("workspaceId"), query("pageSize"),
        query("pageNumber"), query("expand", "multi"), returns="WorkspaceMemberEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_contentmanagement_workspace_tagvalue = ApiOperation(
        "GET", "/api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId}", path("workspaceId"),
        path("tagId"), query("expand", "multi"), returns="TagValue",
    )
    get_contentmanagement_workspace_tagvalues = ApiOperation(
        "GET", "/api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues", path("workspaceId"), query("value"),
        query("pageSize"), query("pageNumber"), query("expand", "multi"), returns="TagValueEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_contentmanagement_workspaces = ApiOperation(
        "GET", "/api/v2/contentmanagement/workspaces", query("pageSize"), query("pageNumber"), query("access", "multi"),
        query("expand", "multi"), returns="WorkspaceEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    post_contentmanagement_document = ApiOperation(
        "POST", "/api/v2/contentmanagement/documents/{documentId}", path("documentId"), body(required=True),
        query("expand"), query("override"), returns="Document",
    )
    post_contentmanagement_document_content = ApiOperation(
        "POST", "/api/v2/contentmanagement/documents/{documentId}/content", path("documentId"), body(required=True),
        query("override"), returns="ReplaceResponse",
    )
    post_contentmanagement_documents = ApiOperation(
        "POST", "/api/v2/contentmanagement/documents", body(required=True), query("copySource"), query("moveSource"),
        query("override"), returns="Document",
    )
    post_contentmanagement_query = ApiOperation(
        "POST", "/api/v2/contentmanagement/query", body(required=True), query("expand"), returns="QueryResults",
        paging=Paging(
    "number", "results.entities", "body.pageNumber", size="body.pageSize", total="results.total",
    page_count="results.pageCount",
),
    )
    post_contentmanagement_shares = ApiOperation(
        "POST", "/api/v2/contentmanagement/shares", body(required=True), returns="CreateShareResponse"
    )
    post_contentmanagement_workspace_tagvalues = ApiOperation(
        "POST", "/api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues", path("workspaceId"),
        body(required=True), returns="TagValue",
    )
    post_contentmanagement_workspace_tagvalues_query = ApiOperation(
        "POST", "/api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/query", path("workspaceId"),
        body(required=True), query("expand", "multi"), returns="TagValueEntityListing",
        paging=Paging("number", "entities", "body.pageNumber", size="body.pageSize", total="total", page_count="pageCount"),
    )
    post_contentmanagement_workspaces = ApiOperation(
        "POST", "/api/v2/contentmanagement/workspaces", body(required=True), returns="Workspace"
    )
    put_contentmanagement_workspace = ApiOperation(
        "PUT", "/api/v2/contentmanagement/workspaces/{workspaceId}", path("workspaceId"), body(required=True),
        returns="Workspace",
    )
    put_contentmanagement_workspace_member = ApiOperation(
        "PUT", "/api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId}", path("workspaceId"),
        path("memberId"), body(required=True), returns="WorkspaceMember",
    )
    put_contentmanagement_workspace_tagvalue = ApiOperation(
        "PUT", "/api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId}", path("workspaceId"),
        path("tagId"), body(required=True), returns="TagValue",
    )
