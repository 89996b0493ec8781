# Generated: make generate
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from typing_extensions import Unpack

from ..models import (
    Callheader, Callmessage, MediaRegions, SIPSearchPublicRequest, SignedUrlResponse, SipDownloadResponse,
    SipSearchResult,
)
from ..operation import Api, CallOptions

class TelephonyApi(Api):
    """The Telephony operations of the Platform API."""

    def get_telephony_mediaregions(
        self,
        **options: Unpack[CallOptions],
    ) -> MediaRegions:
        """Get the media regions.

        GET /api/v2/telephony/mediaregions

        Permissions: any of telephony:plugin:all.
        """
        ...

    def get_telephony_sipmessages_conversation(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> Callmessage:
        """Get a SIP message conversation.

        GET /api/v2/telephony/sipmessages/conversations/{conversationId}

        Permissions: all of telephony:pcap:view.
        """
        ...

    def get_telephony_sipmessages_conversation_headers(
        self,
        conversation_id: str,
        *,
        keys: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Callheader:
        """Get the headers of a SIP message conversation.

        GET /api/v2/telephony/sipmessages/conversations/{conversationId}/headers

        Permissions: all of telephony:pcap:view.
        """
        ...

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
        """Get the SIP traces of a period.

        GET /api/v2/telephony/siptraces

        Permissions: all of telephony:pcap:view.

        Parameters:
            date_start: Begin of the period.
        """
        ...

    def get_telephony_siptraces_download_download_id(
        self,
        download_id: str,
        **options: Unpack[CallOptions],
    ) -> SignedUrlResponse:
        """Get a download of SIP traces.

        GET /api/v2/telephony/siptraces/download/{downloadId}

        Permissions: all of telephony:pcap:view.
        """
        ...

    def post_telephony_siptraces_download(
        self,
        sip_search_public_request: SIPSearchPublicRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SipDownloadResponse:
        """Request a download of SIP traces.

        POST /api/v2/telephony/siptraces/download

        Permissions: all of telephony:pcap:add.

        Parameters:
            sip_search_public_request: What is sent: a SIP search public (date start, date end, name and 7 more).
        """
        ...
