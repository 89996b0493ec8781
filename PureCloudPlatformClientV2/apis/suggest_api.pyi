# Generated: make generate
from collections.abc import Sequence
from typing import Any, Literal

from typing_extensions import Unpack

from ..models import JsonNodeSearchResponse, SearchRequest, SuggestSearchRequest
from ..operation import Api, CallOptions

class SuggestApi(Api):
    """The Suggest operations of the Platform API."""

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
