# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..models import JsonNodeSearchResponse, SearchRequest, SuggestSearchRequest

_GET_SEARCH: ApiOperation[JsonNodeSearchResponse] = ApiOperation(
    "GET", "/api/v2/search", query("q64", required=True), query("expand", "multi"), query("profile"),
    returns="JsonNodeSearchResponse",
)
_GET_SEARCH_SUGGEST: ApiOperation[JsonNodeSearchResponse] = ApiOperation(
    "GET", "/api/v2/search/suggest", query("q64", required=True), query("expand", "multi"), query("profile"),
    returns="JsonNodeSearchResponse",
)
_POST_SEARCH: ApiOperation[JsonNodeSearchResponse] = ApiOperation(
    "POST", "/api/v2/search", body(required=True), query("profile"), returns="JsonNodeSearchResponse"
)
_POST_SEARCH_SUGGEST: ApiOperation[JsonNodeSearchResponse] = ApiOperation(
    "POST", "/api/v2/search/suggest", body(required=True), query("profile"), returns="JsonNodeSearchResponse"
)


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
