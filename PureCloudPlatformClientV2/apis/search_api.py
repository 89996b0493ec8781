# Generated: make generate
"""SearchApi: signatures and documentation of its methods are in search_api.pyi."""

from ..operation import Api, ApiOperation, Paging, body, path, query


class SearchApi(Api):
    """The Search operations of the Platform API."""

    get_documentation_gkn_search = ApiOperation(
        "GET", "/api/v2/documentation/gkn/search", query("q64", required=True),
        returns="GKNDocumentationSearchResponse", auth=(),
        paging=Paging("cursor", "results", "q64", next="nextPage", total="total", page_count="pageCount"),
    )
    get_documentation_search = ApiOperation(
        "GET", "/api/v2/documentation/search", query("q64", required=True), returns="DocumentationSearchResponse",
        auth=(), paging=Paging("cursor", "results", "q64", next="nextPage", total="total", page_count="pageCount"),
    )
    get_groups_search = ApiOperation(
        "GET", "/api/v2/groups/search", query("q64", required=True), query("expand", "multi"),
        returns="GroupsSearchResponse",
        paging=Paging("cursor", "results", "q64", next="nextPage", total="total", page_count="pageCount"),
    )
    get_locations_search = ApiOperation(
        "GET", "/api/v2/locations/search", query("q64", required=True), query("expand", "multi"),
        returns="LocationsSearchResponse",
        paging=Paging("cursor", "results", "q64", next="nextPage", total="total", page_count="pageCount"),
    )
    get_search = ApiOperation(
        "GET", "/api/v2/search", query("q64", required=True), query("expand", "multi"), query("profile"),
        returns="JsonNodeSearchResponse",
        paging=Paging("cursor", "results", "q64", next="nextPage", total="total", page_count="pageCount"),
    )
    get_search_suggest = ApiOperation(
        "GET", "/api/v2/search/suggest", query("q64", required=True), query("expand", "multi"), query("profile"),
        returns="JsonNodeSearchResponse",
        paging=Paging("cursor", "results", "q64", next="nextPage", total="total", page_count="pageCount"),
    )
    get_telephony_providers_edges_sites_search = ApiOperation(
        "GET", "/api/v2/telephony/providers/edges/sites/search", query("q64", required=True), query("expand", "multi"),
        returns="SitesSearchResponse",
        paging=Paging("cursor", "results", "q64", next="nextPage", total="total", page_count="pageCount"),
    )
    get_users_search = ApiOperation(
        "GET", "/api/v2/users/search", query("q64", required=True), query("expand", "multi"),
        query("integrationPresenceSource"), returns="UsersSearchResponse",
        paging=Paging("cursor", "results", "q64", next="nextPage", total="total", page_count="pageCount"),
    )
    get_voicemail_search = ApiOperation(
        "GET", "/api/v2/voicemail/search", query("q64", required=True), query("expand", "multi"),
        returns="VoicemailsSearchResponse",
        paging=Paging("cursor", "results", "q64", next="nextPage", total="total", page_count="pageCount"),
    )
    post_analytics_conversations_transcripts_query = ApiOperation(
        "POST", "/api/v2/analytics/conversations/transcripts/query", body(required=True),
        returns="AnalyticsConversationWithoutAttributesMultiGetResponse",
        paging=Paging("number", "conversations", "body.pageNumber", size="body.pageSize"),
    )
    post_conversations_participants_attributes_search = ApiOperation(
        "POST", "/api/v2/conversations/participants/attributes/search", body(required=True),
        returns="JsonCursorSearchResponse", paging=Paging("cursor", "results", "body.cursor", next="cursor"),
    )
    post_documentation_all_search = ApiOperation(
        "POST", "/api/v2/documentation/all/search", body(required=True), returns="JsonNodeSearchResponse", auth=(),
        paging=Paging("number", "results", "body.pageNumber", size="body.pageSize", total="total", page_count="pageCount"),
    )
    post_documentation_gkn_search = ApiOperation(
        "POST", "/api/v2/documentation/gkn/search", body(required=True), returns="GKNDocumentationSearchResponse",
        auth=(),
        paging=Paging("number", "results", "body.pageNumber", size="body.pageSize", total="total", page_count="pageCount"),
    )
    post_documentation_search = ApiOperation(
        "POST", "/api/v2/documentation/search", body(required=True), returns="DocumentationSearchResponse", auth=(),
        paging=Paging("number", "results", "body.pageNumber", size="body.pageSize", total="total", page_count="pageCount"),
    )
    post_groups_search = ApiOperation(
        "POST", "/api/v2/groups/search", body(required=True), returns="GroupsSearchResponse",
        paging=Paging("number", "results", "body.pageNumber", size="body.pageSize", total="total", page_count="pageCount"),
    )
    post_knowledge_knowledgebase_search = ApiOperation(
        "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/search", path("knowledgeBaseId"), body(),
        returns="KnowledgeSearchResponse", deprecated=True,
        paging=Paging("number", "results", "body.pageNumber", size="body.pageSize", total="total", page_count="pageCount"),
    )
    post_locations_search = ApiOperation(
        "POST", "/api/v2/locations/search", body(required=True), returns="LocationsSearchResponse",
        paging=Paging("number", "results", "body.pageNumber", size="body.pageSize", total="total", page_count="pageCount"),
    )
    post_search = ApiOperation(
        "POST", "/api/v2/search", body(required=True), query("profile"), returns="JsonNodeSearchResponse",
        paging=Paging("number", "results", "body.pageNumber", size="body.pageSize", total="total", page_count="pageCount"),
    )
    post_search_suggest = ApiOperation(
        "POST", "/api/v2/search/suggest", body(required=True), query("profile"), returns="JsonNodeSearchResponse",
        paging=Paging("single", "results"),
    )
    post_speechandtextanalytics_transcripts_search = ApiOperation(
        "POST", "/api/v2/speechandtextanalytics/transcripts/search", body(required=True), returns="JsonSearchResponse",
        paging=Paging("number", "results", "body.pageNumber", size="body.pageSize", total="total", page_count="pageCount"),
    )
    post_teams_search = ApiOperation(
        "POST", "/api/v2/teams/search", body(required=True), returns="TeamsSearchResponse",
        paging=Paging("number", "results", "body.pageNumber", size="body.pageSize", total="total", page_count="pageCount"),
    )
    post_telephony_providers_edges_sites_search = ApiOperation(
        "POST", "/api/v2/telephony/providers/edges/sites/search", body(required=True), returns="SitesSearchResponse",
        paging=Paging("number", "results", "body.pageNumber", size="body.pageSize", total="total", page_count="pageCount"),
    )
    post_users_search = ApiOperation(
        "POST", "/api/v2/users/search", body(required=True), returns="UsersSearchResponse",
        paging=Paging("number", "results", "body.pageNumber", size="body.pageSize", total="total", page_count="pageCount"),
    )
    post_users_search_conversation_target = ApiOperation(
        "POST", "/api/v2/users/search/conversation/target", body(required=True), returns="UsersSearchResponse",
        paging=Paging("number", "results", "body.pageNumber", size="body.pageSize", total="total", page_count="pageCount"),
    )
    post_users_search_queuemembers_manage = ApiOperation(
        "POST", "/api/v2/users/search/queuemembers/manage", body(required=True), returns="UsersSearchResponse",
        paging=Paging("number", "results", "body.pageNumber", size="body.pageSize", total="total", page_count="pageCount"),
    )
    post_users_search_teams_assign = ApiOperation(
        "POST", "/api/v2/users/search/teams/assign", body(required=True), returns="UsersSearchResponse",
        paging=Paging("number", "results", "body.pageNumber", size="body.pageSize", total="total", page_count="pageCount"),
    )
    post_voicemail_search = ApiOperation(
        "POST", "/api/v2/voicemail/search", body(required=True), returns="VoicemailsSearchResponse",
        paging=Paging("number", "results", "body.pageNumber", size="body.pageSize", total="total", page_count="pageCount"),
    )
