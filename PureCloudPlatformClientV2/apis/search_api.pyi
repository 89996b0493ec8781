# Generated: make generate
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
from ..operation import Api, CallOptions

class SearchApi(Api):
    """The Search operations of the Platform API."""

    def get_documentation_gkn_search(
        self,
        q64: str,
        **options: Unpack[CallOptions],
    ) -> GKNDocumentationSearchResponse:
        """Search Genesys Knowledge Network documents by an encoded query.

        GET /api/v2/documentation/gkn/search

        Lists: its items are in results; the next page is asked for by q64, from next_page of the answer.

        Parameters:
            q64: Query as JSON, encoded in base 64.
        """
        ...

    def get_documentation_search(
        self,
        q64: str,
        **options: Unpack[CallOptions],
    ) -> DocumentationSearchResponse:
        """Search documentation by an encoded query.

        GET /api/v2/documentation/search

        Lists: its items are in results; the next page is asked for by q64, from next_page of the answer.

        Parameters:
            q64: Query as JSON, encoded in base 64.
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

    def get_locations_search(
        self,
        q64: str,
        *,
        expand: Sequence[Literal["images", "addressVerificationDetails"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> LocationsSearchResponse:
        """Search locations by an encoded query.

        GET /api/v2/locations/search

        Lists: its items are in results; the next page is asked for by q64, from next_page of the answer.

        Parameters:
            q64: Query as JSON, encoded in base 64.
            expand: Further fields to include in the answer; any of images, addressVerificationDetails.
        """
        ...

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
        """Search by an encoded query.

        GET /api/v2/search

        Permissions: any of directory:user:view.
        Lists: its items are in results; the next page is asked for by q64, from next_page of the answer.

        Parameters:
            q64: Query as JSON, encoded in base 64.
            expand: Further fields to include in the answer; any of routingStatus, presence, integrationPresence,
                conversationSummary, outOfOffice, geolocation, station, authorization, lasttokenissued,
                authorization.unusedRoles, team, workPlanBidRanks, externalContactsSettings, profileSkills,
                certifications, locations, groups, skills, languages, languagePreference, employerInfo, biography,
                dateLastLogin, callerUser.routingStatus, callerUser.primaryPresence, callerUser.conversationSummary,
                callerUser.outOfOffice, callerUser.geolocation, conversations, transcription, images,
                addressVerificationDetails.
            profile: default True.
        """
        ...

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
        """Suggest results for what has been typed, by an encoded query.

        GET /api/v2/search/suggest

        Permissions: any of directory:user:view.
        Lists: its items are in results; the next page is asked for by q64, from next_page of the answer.

        Parameters:
            q64: Query as JSON, encoded in base 64.
            expand: Further fields to include in the answer; any of routingStatus, presence, integrationPresence,
                conversationSummary, outOfOffice, geolocation, station, authorization, lasttokenissued,
                authorization.unusedRoles, team, workPlanBidRanks, externalContactsSettings, profileSkills,
                certifications, locations, groups, skills, languages, languagePreference, employerInfo, biography,
                dateLastLogin, callerUser.routingStatus, callerUser.primaryPresence, callerUser.conversationSummary,
                callerUser.outOfOffice, callerUser.geolocation, conversations, transcription, images,
                addressVerificationDetails.
            profile: default True.
        """
        ...

    def get_telephony_providers_edges_sites_search(
        self,
        q64: str,
        *,
        expand: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> SitesSearchResponse:
        """Search sites by an encoded query.

        GET /api/v2/telephony/providers/edges/sites/search

        Permissions: any of telephony:plugin:all, telephony:sites:view.
        Lists: its items are in results; the next page is asked for by q64, from next_page of the answer.

        Parameters:
            q64: Query as JSON, encoded in base 64.
            expand: Further fields to include in the answer.
        """
        ...

    def get_users_search(
        self,
        q64: str,
        *,
        expand: Sequence[str] | None = None,
        integration_presence_source: Literal["MicrosoftTeams", "ZoomPhone", "EightByEight"] | None = None,
        **options: Unpack[CallOptions],
    ) -> UsersSearchResponse:
        """Search users by an encoded query.

        GET /api/v2/users/search

        Permissions: any of directory:user:view.
        Lists: its items are in results; the next page is asked for by q64, from next_page of the answer.

        Parameters:
            q64: Query as JSON, encoded in base 64.
            expand: Further fields to include in the answer.
            integration_presence_source: MicrosoftTeams, ZoomPhone, EightByEight.
        """
        ...

    def get_voicemail_search(
        self,
        q64: str,
        *,
        expand: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> VoicemailsSearchResponse:
        """Search voicemail by an encoded query.

        GET /api/v2/voicemail/search

        Lists: its items are in results; the next page is asked for by q64, from next_page of the answer.

        Parameters:
            q64: Query as JSON, encoded in base 64.
            expand: Further fields to include in the answer.
        """
        ...

    def post_analytics_conversations_transcripts_query(
        self,
        body: TranscriptConversationDetailSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AnalyticsConversationWithoutAttributesMultiGetResponse:
        """Query conversation transcripts.

        POST /api/v2/analytics/conversations/transcripts/query

        Permissions: any of analytics:conversationDetail:view.
        Lists: its items are in conversations; the body's page_number counts the pages from 1.

        Parameters:
            body: What is sent: a transcript conversation detail search (types, sort order, sort by and 4 more).
        """
        ...

    def post_conversations_participants_attributes_search(
        self,
        body: ConversationParticipantSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> JsonCursorSearchResponse:
        """Search participant attributes.

        POST /api/v2/conversations/participants/attributes/search

        Permissions: any of conversation:participant:attributesview.
        Lists: its items are in results; the next page is asked for by the body's cursor, from cursor of the answer.

        Parameters:
            body: What is sent: a conversation participant search (sort order, sort by, sort and 3 more).
        """
        ...

    def post_documentation_all_search(
        self,
        body: DocumentationV2SearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> JsonNodeSearchResponse:
        """Search all documentation.

        POST /api/v2/documentation/all/search

        Preview: the platform may change it without notice.
        Lists: its items are in results; the body's page_number counts the pages from 1.

        Parameters:
            body: What is sent: a documentation V2 search (types, sort order, sort by and 5 more).
        """
        ...

    def post_documentation_gkn_search(
        self,
        body: GKNDocumentationSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> GKNDocumentationSearchResponse:
        """Search Genesys Knowledge Network documents.

        POST /api/v2/documentation/gkn/search

        Lists: its items are in results; the body's page_number counts the pages from 1.

        Parameters:
            body: What is sent: a GKN documentation search (sort order, sort by, sort and 3 more).
        """
        ...

    def post_documentation_search(
        self,
        body: DocumentationSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DocumentationSearchResponse:
        """Search documentation.

        POST /api/v2/documentation/search

        Lists: its items are in results; the body's page_number counts the pages from 1.

        Parameters:
            body: What is sent: a documentation search (sort order, sort by, sort and 3 more).
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

    def post_knowledge_knowledgebase_search(
        self,
        knowledge_base_id: str,
        *,
        body: KnowledgeSearchRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> KnowledgeSearchResponse:
        """Search a knowledge base.

        POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/search

        Permissions: all of knowledge:knowledgebase:search.
        Deprecated by the platform; a call gives a DeprecationWarning.
        Lists: its items are in results; the body's page_number counts the pages from 1.

        Parameters:
            body: What is sent: a knowledge search (query, language code, document type and 3 more).
        """
        ...

    def post_locations_search(
        self,
        body: LocationSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> LocationsSearchResponse:
        """Search locations.

        POST /api/v2/locations/search

        Lists: its items are in results; the body's page_number counts the pages from 1.

        Parameters:
            body: What is sent: a location search (sort order, sort by, sort and 4 more).
        """
        ...

    def post_search(
        self,
        body: SearchRequest | dict[str, Any],
        *,
        profile: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> JsonNodeSearchResponse:
        """Search everything that the body names.

        POST /api/v2/search

        Permissions: any of directory:user:view.
        Lists: its items are in results; the body's page_number counts the pages from 1.

        Parameters:
            body: What is sent: a search (types, sort order, sort by and 7 more).
            profile: default True.
        """
        ...

    def post_search_suggest(
        self,
        body: SuggestSearchRequest | dict[str, Any],
        *,
        profile: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> JsonNodeSearchResponse:
        """Suggest results for what has been typed.

        POST /api/v2/search/suggest

        Permissions: any of directory:user:view.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a suggest search (types, query and expand).
            profile: default True.
        """
        ...

    def post_speechandtextanalytics_transcripts_search(
        self,
        body: TranscriptSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> JsonSearchResponse:
        """Search transcripts.

        POST /api/v2/speechandtextanalytics/transcripts/search

        Permissions: any of analytics:conversationDetail:view, recording:recording:view.
        Lists: its items are in results; the body's page_number counts the pages from 1.

        Parameters:
            body: What is sent: a transcript search (types, sort order, sort by and 5 more).
        """
        ...

    def post_teams_search(
        self,
        body: TeamSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> TeamsSearchResponse:
        """Search teams.

        POST /api/v2/teams/search

        Permissions: any of groups:team:view.
        Lists: its items are in results; the body's page_number counts the pages from 1.

        Parameters:
            body: What is sent: a team search (query, sort order, sort by and 3 more).
        """
        ...

    def post_telephony_providers_edges_sites_search(
        self,
        body: SiteSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SitesSearchResponse:
        """Search sites.

        POST /api/v2/telephony/providers/edges/sites/search

        Permissions: any of telephony:plugin:all, telephony:sites:view.
        Lists: its items are in results; the body's page_number counts the pages from 1.

        Parameters:
            body: What is sent: a site search (sort order, sort by, sort and 4 more).
        """
        ...

    def post_users_search(
        self,
        body: UserSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UsersSearchResponse:
        """Search users.

        POST /api/v2/users/search

        Permissions: any of directory:user:view.
        Lists: its items are in results; the body's page_number counts the pages from 1.

        Parameters:
            body: What is sent: a user search (sort order, sort by, sort and 6 more).
        """
        ...

    def post_users_search_conversation_target(
        self,
        body: UserSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UsersSearchResponse:
        """Search users as targets of a conversation.

        POST /api/v2/users/search/conversation/target

        Permissions: any of conversation:communication:target.
        Preview: the platform may change it without notice.
        Lists: its items are in results; the body's page_number counts the pages from 1.

        Parameters:
            body: What is sent: a user search (sort order, sort by, sort and 6 more).
        """
        ...

    def post_users_search_queuemembers_manage(
        self,
        body: UserSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UsersSearchResponse:
        """Search users to manage the members of a queue.

        POST /api/v2/users/search/queuemembers/manage

        Permissions: any of routing:queueMember:manage, routing:queue:edit.
        Preview: the platform may change it without notice.
        Lists: its items are in results; the body's page_number counts the pages from 1.

        Parameters:
            body: What is sent: a user search (sort order, sort by, sort and 6 more).
        """
        ...

    def post_users_search_teams_assign(
        self,
        body: UserSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UsersSearchResponse:
        """Search users that can be assigned to a team.

        POST /api/v2/users/search/teams/assign

        Permissions: any of groups:team:assign.
        Lists: its items are in results; the body's page_number counts the pages from 1.

        Parameters:
            body: What is sent: a user search (sort order, sort by, sort and 6 more).
        """
        ...

    def post_voicemail_search(
        self,
        body: VoicemailSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> VoicemailsSearchResponse:
        """Search voicemail.

        POST /api/v2/voicemail/search

        Lists: its items are in results; the body's page_number counts the pages from 1.

        Parameters:
            body: What is sent: a voicemail search (sort order, sort by, sort and 4 more).
        """
        ...
