# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..models import (
        AnalyticsConversationWithoutAttributesMultiGetResponse, ConversationParticipantSearchRequest,
        DocumentationSearchRequest, DocumentationSearchResponse, DocumentationV2SearchRequest,
        GKNDocumentationSearchRequest, GKNDocumentationSearchResponse, GroupSearchRequest, GroupsSearchResponse,
        JsonCursorSearchResponse, JsonNodeSearchResponse, JsonSearchResponse, KnowledgeSearchRequest,
        KnowledgeSearchResponse, LocationSearchRequest, LocationsSearchResponse, SearchRequest, SiteSearchRequest,
        SitesSearchResponse, SuggestSearchRequest, TeamSearchRequest, TeamsSearchResponse,
        TranscriptConversationDetailSearchRequest, TranscriptSearchRequest, UserSearchRequest, UsersSearchResponse,
        VoicemailSearchRequest, VoicemailsSearchResponse,
    )

_GET_DOCUMENTATION_GKN_SEARCH: ApiOperation[GKNDocumentationSearchResponse] = ApiOperation(
    "GET", "/api/v2/documentation/gkn/search", query("q64", required=True), returns="GKNDocumentationSearchResponse",
    auth=(),
)
_GET_DOCUMENTATION_SEARCH: ApiOperation[DocumentationSearchResponse] = ApiOperation(
    "GET", "/api/v2/documentation/search", query("q64", required=True), returns="DocumentationSearchResponse", auth=()
)
_GET_GROUPS_SEARCH: ApiOperation[GroupsSearchResponse] = ApiOperation(
    "GET", "/api/v2/groups/search", query("q64", required=True), query("expand", "multi"),
    returns="GroupsSearchResponse",
)
_GET_LOCATIONS_SEARCH: ApiOperation[LocationsSearchResponse] = ApiOperation(
    "GET", "/api/v2/locations/search", query("q64", required=True), query("expand", "multi"),
    returns="LocationsSearchResponse",
)
_GET_SEARCH: ApiOperation[JsonNodeSearchResponse] = ApiOperation(
    "GET", "/api/v2/search", query("q64", required=True), query("expand", "multi"), query("profile"),
    returns="JsonNodeSearchResponse",
)
_GET_SEARCH_SUGGEST: ApiOperation[JsonNodeSearchResponse] = ApiOperation(
    "GET", "/api/v2/search/suggest", query("q64", required=True), query("expand", "multi"), query("profile"),
    returns="JsonNodeSearchResponse",
)
_GET_TELEPHONY_PROVIDERS_EDGES_SITES_SEARCH: ApiOperation[SitesSearchResponse] = ApiOperation(
    "GET", "/api/v2/telephony/providers/edges/sites/search", query("q64", required=True), query("expand", "multi"),
    returns="SitesSearchResponse",
)
_GET_USERS_SEARCH: ApiOperation[UsersSearchResponse] = ApiOperation(
    "GET", "/api/v2/users/search", query("q64", required=True), query("expand", "multi"),
    query("integrationPresenceSource"), returns="UsersSearchResponse",
)
_GET_VOICEMAIL_SEARCH: ApiOperation[VoicemailsSearchResponse] = ApiOperation(
    "GET", "/api/v2/voicemail/search", query("q64", required=True), query("expand", "multi"),
    returns="VoicemailsSearchResponse",
)
_POST_ANALYTICS_CONVERSATIONS_TRANSCRIPTS_QUERY: ApiOperation[AnalyticsConversationWithoutAttributesMultiGetResponse] = ApiOperation(
    "POST", "/api/v2/analytics/conversations/transcripts/query", body(required=True),
    returns="AnalyticsConversationWithoutAttributesMultiGetResponse",
)
_POST_CONVERSATIONS_PARTICIPANTS_ATTRIBUTES_SEARCH: ApiOperation[JsonCursorSearchResponse] = ApiOperation(
    "POST", "/api/v2/conversations/participants/attributes/search", body(required=True),
    returns="JsonCursorSearchResponse",
)
_POST_DOCUMENTATION_ALL_SEARCH: ApiOperation[JsonNodeSearchResponse] = ApiOperation(
    "POST", "/api/v2/documentation/all/search", body(required=True), returns="JsonNodeSearchResponse", auth=()
)
_POST_DOCUMENTATION_GKN_SEARCH: ApiOperation[GKNDocumentationSearchResponse] = ApiOperation(
    "POST", "/api/v2/documentation/gkn/search", body(required=True), returns="GKNDocumentationSearchResponse", auth=()
)
_POST_DOCUMENTATION_SEARCH: ApiOperation[DocumentationSearchResponse] = ApiOperation(
    "POST", "/api/v2/documentation/search", body(required=True), returns="DocumentationSearchResponse", auth=()
)
_POST_GROUPS_SEARCH: ApiOperation[GroupsSearchResponse] = ApiOperation(
    "POST", "/api/v2/groups/search", body(required=True), returns="GroupsSearchResponse"
)
_POST_KNOWLEDGE_KNOWLEDGEBASE_SEARCH: ApiOperation[KnowledgeSearchResponse] = ApiOperation(
    "POST", "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/search", path("knowledgeBaseId"), body(),
    returns="KnowledgeSearchResponse", deprecated=True,
)
_POST_LOCATIONS_SEARCH: ApiOperation[LocationsSearchResponse] = ApiOperation(
    "POST", "/api/v2/locations/search", body(required=True), returns="LocationsSearchResponse"
)
_POST_SEARCH: ApiOperation[JsonNodeSearchResponse] = ApiOperation(
    "POST", "/api/v2/search", body(required=True), query("profile"), returns="JsonNodeSearchResponse"
)
_POST_SEARCH_SUGGEST: ApiOperation[JsonNodeSearchResponse] = ApiOperation(
    "POST", "/api/v2/search/suggest", body(required=True), query("profile"), returns="JsonNodeSearchResponse"
)
_POST_SPEECHANDTEXTANALYTICS_TRANSCRIPTS_SEARCH: ApiOperation[JsonSearchResponse] = ApiOperation(
    "POST", "/api/v2/speechandtextanalytics/transcripts/search", body(required=True), returns="JsonSearchResponse"
)
_POST_TEAMS_SEARCH: ApiOperation[TeamsSearchResponse] = ApiOperation(
    "POST", "/api/v2/teams/search", body(required=True), returns="TeamsSearchResponse"
)
_POST_TELEPHONY_PROVIDERS_EDGES_SITES_SEARCH: ApiOperation[SitesSearchResponse] = ApiOperation(
    "POST", "/api/v2/telephony/providers/edges/sites/search", body(required=True), returns="SitesSearchResponse"
)
_POST_USERS_SEARCH: ApiOperation[UsersSearchResponse] = ApiOperation(
    "POST", "/api/v2/users/search", body(required=True), returns="UsersSearchResponse"
)
_POST_USERS_SEARCH_CONVERSATION_TARGET: ApiOperation[UsersSearchResponse] = ApiOperation(
    "POST", "/api/v2/users/search/conversation/target", body(required=True), returns="UsersSearchResponse"
)
_POST_USERS_SEARCH_QUEUEMEMBERS_MANAGE: ApiOperation[UsersSearchResponse] = ApiOperation(
    "POST", "/api/v2/users/search/queuemembers/manage", body(required=True), returns="UsersSearchResponse"
)
_POST_USERS_SEARCH_TEAMS_ASSIGN: ApiOperation[UsersSearchResponse] = ApiOperation(
    "POST", "/api/v2/users/search/teams/assign", body(required=True), returns="UsersSearchResponse"
)
_POST_VOICEMAIL_SEARCH: ApiOperation[VoicemailsSearchResponse] = ApiOperation(
    "POST", "/api/v2/voicemail/search", body(required=True), returns="VoicemailsSearchResponse"
)


class SearchApi(Api):
    """The Search operations of the Platform API."""

    def get_documentation_gkn_search(
        self,
        q64: str,
        **options: Unpack[CallOptions],
    ) -> GKNDocumentationSearchResponse:
        """GET /api/v2/documentation/gkn/search: returns GKNDocumentationSearchResponse."""
        return self._call(_GET_DOCUMENTATION_GKN_SEARCH, options, q64)

    def get_documentation_search(
        self,
        q64: str,
        **options: Unpack[CallOptions],
    ) -> DocumentationSearchResponse:
        """GET /api/v2/documentation/search: returns DocumentationSearchResponse."""
        return self._call(_GET_DOCUMENTATION_SEARCH, options, q64)

    def get_groups_search(
        self,
        q64: str,
        *,
        expand: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> GroupsSearchResponse:
        """GET /api/v2/groups/search: returns GroupsSearchResponse."""
        return self._call(_GET_GROUPS_SEARCH, options, q64, expand)

    def get_locations_search(
        self,
        q64: str,
        *,
        expand: Sequence[Literal["images", "addressVerificationDetails"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> LocationsSearchResponse:
        """GET /api/v2/locations/search: returns LocationsSearchResponse.

        Parameters:
            expand: any of images, addressVerificationDetails.
        """
        return self._call(_GET_LOCATIONS_SEARCH, options, q64, expand)

    def get_search(
        self,
        q64: str,
        *,
        expand: Sequence[Literal[
            "routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation",
            "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks",
            "externalContactsSettings", "profileSkills", "certifications", "locations", "groups", "skills", "languages",
            "languagePreference", "employerInfo", "biography", "dateLastLogin", "callerUser.routingStatus",
            "callerUser.primaryPresence", "callerUser.conversationSummary", "callerUser.outOfOffice",
            "callerUser.geolocation", "conversations", "transcription", "images", "addressVerificationDetails",
        ]] | None = None,
        profile: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> JsonNodeSearchResponse:
        """GET /api/v2/search: returns JsonNodeSearchResponse.

        Permissions: any of directory:user:view.

        Parameters:
            expand: any of routingStatus, presence, integrationPresence, conversationSummary, outOfOffice,
                geolocation, station, authorization, lasttokenissued, authorization.unusedRoles, team,
                workPlanBidRanks, externalContactsSettings, profileSkills, certifications, locations, groups, skills,
                languages, languagePreference, employerInfo, biography, dateLastLogin, callerUser.routingStatus,
                callerUser.primaryPresence, callerUser.conversationSummary, callerUser.outOfOffice,
                callerUser.geolocation, conversations, transcription, images, addressVerificationDetails.
            profile: default True.
        """
        return self._call(_GET_SEARCH, options, q64, expand, profile)

    def get_search_suggest(
        self,
        q64: str,
        *,
        expand: Sequence[Literal[
            "routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation",
            "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks",
            "externalContactsSettings", "profileSkills", "certifications", "locations", "groups", "skills", "languages",
            "languagePreference", "employerInfo", "biography", "dateLastLogin", "callerUser.routingStatus",
            "callerUser.primaryPresence", "callerUser.conversationSummary", "callerUser.outOfOffice",
            "callerUser.geolocation", "conversations", "transcription", "images", "addressVerificationDetails",
        ]] | None = None,
        profile: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> JsonNodeSearchResponse:
        """GET /api/v2/search/suggest: returns JsonNodeSearchResponse.

        Permissions: any of directory:user:view.

        Parameters:
            expand: any of routingStatus, presence, integrationPresence, conversationSummary, outOfOffice,
                geolocation, station, authorization, lasttokenissued, authorization.unusedRoles, team,
                workPlanBidRanks, externalContactsSettings, profileSkills, certifications, locations, groups, skills,
                languages, languagePreference, employerInfo, biography, dateLastLogin, callerUser.routingStatus,
                callerUser.primaryPresence, callerUser.conversationSummary, callerUser.outOfOffice,
                callerUser.geolocation, conversations, transcription, images, addressVerificationDetails.
            profile: default True.
        """
        return self._call(_GET_SEARCH_SUGGEST, options, q64, expand, profile)

    def get_telephony_providers_edges_sites_search(
        self,
        q64: str,
        *,
        expand: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> SitesSearchResponse:
        """GET /api/v2/telephony/providers/edges/sites/search: returns SitesSearchResponse.

        Permissions: any of telephony:plugin:all, telephony:sites:view.
        """
        return self._call(_GET_TELEPHONY_PROVIDERS_EDGES_SITES_SEARCH, options, q64, expand)

    def get_users_search(
        self,
        q64: str,
        *,
        expand: Sequence[str] | None = None,
        integration_presence_source: Literal["MicrosoftTeams", "ZoomPhone", "EightByEight"] | None = None,
        **options: Unpack[CallOptions],
    ) -> UsersSearchResponse:
        """GET /api/v2/users/search: returns UsersSearchResponse.

        Permissions: any of directory:user:view.

        Parameters:
            integration_presence_source: MicrosoftTeams, ZoomPhone, EightByEight.
        """
        return self._call(_GET_USERS_SEARCH, options, q64, expand, integration_presence_source)

    def get_voicemail_search(
        self,
        q64: str,
        *,
        expand: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> VoicemailsSearchResponse:
        """GET /api/v2/voicemail/search: returns VoicemailsSearchResponse."""
        return self._call(_GET_VOICEMAIL_SEARCH, options, q64, expand)

    def post_analytics_conversations_transcripts_query(
        self,
        body: TranscriptConversationDetailSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AnalyticsConversationWithoutAttributesMultiGetResponse:
        """POST /api/v2/analytics/conversations/transcripts/query: returns
        AnalyticsConversationWithoutAttributesMultiGetResponse.

        Permissions: any of analytics:conversationDetail:view.
        """
        return self._call(_POST_ANALYTICS_CONVERSATIONS_TRANSCRIPTS_QUERY, options, body)

    def post_conversations_participants_attributes_search(
        self,
        body: ConversationParticipantSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> JsonCursorSearchResponse:
        """POST /api/v2/conversations/participants/attributes/search: returns JsonCursorSearchResponse.

        Permissions: any of conversation:participant:attributesview.
        """
        return self._call(_POST_CONVERSATIONS_PARTICIPANTS_ATTRIBUTES_SEARCH, options, body)

    def post_documentation_all_search(
        self,
        body: DocumentationV2SearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> JsonNodeSearchResponse:
        """POST /api/v2/documentation/all/search: returns JsonNodeSearchResponse.

        Preview: the platform may change it without notice.
        """
        return self._call(_POST_DOCUMENTATION_ALL_SEARCH, options, body)

    def post_documentation_gkn_search(
        self,
        body: GKNDocumentationSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> GKNDocumentationSearchResponse:
        """POST /api/v2/documentation/gkn/search: returns GKNDocumentationSearchResponse."""
        return self._call(_POST_DOCUMENTATION_GKN_SEARCH, options, body)

    def post_documentation_search(
        self,
        body: DocumentationSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DocumentationSearchResponse:
        """POST /api/v2/documentation/search: returns DocumentationSearchResponse."""
        return self._call(_POST_DOCUMENTATION_SEARCH, options, body)

    def post_groups_search(
        self,
        body: GroupSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> GroupsSearchResponse:
        """POST /api/v2/groups/search: returns GroupsSearchResponse."""
        return self._call(_POST_GROUPS_SEARCH, options, body)

    def post_knowledge_knowledgebase_search(
        self,
        knowledge_base_id: str,
        *,
        body: KnowledgeSearchRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> KnowledgeSearchResponse:
        """POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/search: returns KnowledgeSearchResponse.

        Permissions: all of knowledge:knowledgebase:search.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_POST_KNOWLEDGE_KNOWLEDGEBASE_SEARCH, options, knowledge_base_id, body)

    def post_locations_search(
        self,
        body: LocationSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> LocationsSearchResponse:
        """POST /api/v2/locations/search: returns LocationsSearchResponse."""
        return self._call(_POST_LOCATIONS_SEARCH, options, body)

    def post_search(
        self,
        body: SearchRequest | dict[str, Any],
        *,
        profile: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> JsonNodeSearchResponse:
        """POST /api/v2/search: returns JsonNodeSearchResponse.

        Permissions: any of directory:user:view.

        Parameters:
            profile: default True.
        """
        return self._call(_POST_SEARCH, options, body, profile)

    def post_search_suggest(
        self,
        body: SuggestSearchRequest | dict[str, Any],
        *,
        profile: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> JsonNodeSearchResponse:
        """POST /api/v2/search/suggest: returns JsonNodeSearchResponse.

        Permissions: any of directory:user:view.

        Parameters:
            profile: default True.
        """
        return self._call(_POST_SEARCH_SUGGEST, options, body, profile)

    def post_speechandtextanalytics_transcripts_search(
        self,
        body: TranscriptSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> JsonSearchResponse:
        """POST /api/v2/speechandtextanalytics/transcripts/search: returns JsonSearchResponse.

        Permissions: any of analytics:conversationDetail:view, recording:recording:view.
        """
        return self._call(_POST_SPEECHANDTEXTANALYTICS_TRANSCRIPTS_SEARCH, options, body)

    def post_teams_search(
        self,
        body: TeamSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> TeamsSearchResponse:
        """POST /api/v2/teams/search: returns TeamsSearchResponse.

        Permissions: any of groups:team:view.
        """
        return self._call(_POST_TEAMS_SEARCH, options, body)

    def post_telephony_providers_edges_sites_search(
        self,
        body: SiteSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SitesSearchResponse:
        """POST /api/v2/telephony/providers/edges/sites/search: returns SitesSearchResponse.

        Permissions: any of telephony:plugin:all, telephony:sites:view.
        """
        return self._call(_POST_TELEPHONY_PROVIDERS_EDGES_SITES_SEARCH, options, body)

    def post_users_search(
        self,
        body: UserSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UsersSearchResponse:
        """POST /api/v2/users/search: returns UsersSearchResponse.

        Permissions: any of directory:user:view.
        """
        return self._call(_POST_USERS_SEARCH, options, body)

    def post_users_search_conversation_target(
        self,
        body: UserSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UsersSearchResponse:
        """POST /api/v2/users/search/conversation/target: returns UsersSearchResponse.

        Permissions: any of conversation:communication:target.
        Preview: the platform may change it without notice.
        """
        return self._call(_POST_USERS_SEARCH_CONVERSATION_TARGET, options, body)

    def post_users_search_queuemembers_manage(
        self,
        body: UserSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UsersSearchResponse:
        """POST /api/v2/users/search/queuemembers/manage: returns UsersSearchResponse.

        Permissions: any of routing:queueMember:manage, routing:queue:edit.
        Preview: the platform may change it without notice.
        """
        return self._call(_POST_USERS_SEARCH_QUEUEMEMBERS_MANAGE, options, body)

    def post_users_search_teams_assign(
        self,
        body: UserSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UsersSearchResponse:
        """POST /api/v2/users/search/teams/assign: returns UsersSearchResponse.

        Permissions: any of groups:team:assign.
        """
        return self._call(_POST_USERS_SEARCH_TEAMS_ASSIGN, options, body)

    def post_voicemail_search(
        self,
        body: VoicemailSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> VoicemailsSearchResponse:
        """POST /api/v2/voicemail/search: returns VoicemailsSearchResponse."""
        return self._call(_POST_VOICEMAIL_SEARCH, options, body)
