# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Unpack

    from ..models import (
        Callheader, Callmessage, MediaRegions, SIPSearchPublicRequest, SignedUrlResponse, SipDownloadResponse,
        SipSearchResult,
    )

_GET_TELEPHONY_MEDIAREGIONS: ApiOperation[MediaRegions] = ApiOperation(
    "GET", "/api/v2/telephony/mediaregions", returns="MediaRegions"
)
_GET_TELEPHONY_SIPMESSAGES_CONVERSATION: ApiOperation[Callmessage] = ApiOperation(
    "GET", "/api/v2/telephony/sipmessages/conversations/{conversationId}", path("conversationId"),
    returns="Callmessage",
)
_GET_TELEPHONY_SIPMESSAGES_CONVERSATION_HEADERS: ApiOperation[Callheader] = ApiOperation(
    "GET", "/api/v2/telephony/sipmessages/conversations/{conversationId}/headers", path("conversationId"),
    query("keys", "multi"), returns="Callheader",
)
_GET_TELEPHONY_SIPTRACES: ApiOperation[SipSearchResult] = ApiOperation(
    "GET", "/api/v2/telephony/siptraces", query("dateStart", required=True), query("dateEnd", required=True),
    query("callId"), query("toUser"), query("fromUser"), query("conversationId"), returns="SipSearchResult",
)
_GET_TELEPHONY_SIPTRACES_DOWNLOAD_DOWNLOAD_ID: ApiOperation[SignedUrlResponse] = ApiOperation(
    "GET", "/api/v2/telephony/siptraces/download/{downloadId}", path("downloadId"), returns="SignedUrlResponse"
)
_POST_TELEPHONY_SIPTRACES_DOWNLOAD: ApiOperation[SipDownloadResponse] = ApiOperation(
    "POST", "/api/v2/telephony/siptraces/download", body("sip_search_public_request", required=True),
    returns="SipDownloadResponse",
)


class TelephonyApi(Api):
    """The Telephony operations of the Platform API."""

    def get_telephony_mediaregions(
        self,
        **options: Unpack[CallOptions],
    ) -> MediaRegions:
        """GET /api/v2/telephony/mediaregions: returns MediaRegions.

        Permissions: any of telephony:plugin:all.
        """
        return self._call(_GET_TELEPHONY_MEDIAREGIONS, options)

    def get_telephony_sipmessages_conversation(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> Callmessage:
        """GET /api/v2/telephony/sipmessages/conversations/{conversationId}: returns Callmessage.

        Permissions: all of telephony:pcap:view.
        """
        return self._call(_GET_TELEPHONY_SIPMESSAGES_CONVERSATION, options, conversation_id)

    def get_telephony_sipmessages_conversation_headers(
        self,
        conversation_id: str,
        *,
        keys: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Callheader:
        """GET /api/v2/telephony/sipmessages/conversations/{conversationId}/headers: returns Callheader.

        Permissions: all of telephony:pcap:view.
        """
        return self._call(_GET_TELEPHONY_SIPMESSAGES_CONVERSATION_HEADERS, options, conversation_id, keys)

    def get_telephony_siptraces(
        self,
        date_start: datetime | str,
        date_end: datetime | str,
        *,
        call_id: str | None = None,
        to_user: str | None = None,
        from_user: str | None = None,
        conversation_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SipSearchResult:
        """GET /api/v2/telephony/siptraces: returns SipSearchResult.

        Permissions: all of telephony:pcap:view.
        """
        return self._call(
            _GET_TELEPHONY_SIPTRACES, options, date_start, date_end, call_id, to_user, from_user, conversation_id
        )

    def get_telephony_siptraces_download_download_id(
        self,
        download_id: str,
        **options: Unpack[CallOptions],
    ) -> SignedUrlResponse:
        """GET /api/v2/telephony/siptraces/download/{downloadId}: returns SignedUrlResponse.

        Permissions: all of telephony:pcap:view.
        """
        return self._call(_GET_TELEPHONY_SIPTRACES_DOWNLOAD_DOWNLOAD_ID, options, download_id)

    def post_telephony_siptraces_download(
        self,
        sip_search_public_request: SIPSearchPublicRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SipDownloadResponse:
        """POST /api/v2/telephony/siptraces/download: returns SipDownloadResponse.

        Permissions: all of telephony:pcap:add.
        """
        return self._call(_POST_TELEPHONY_SIPTRACES_DOWNLOAD, options, sip_search_public_request)
