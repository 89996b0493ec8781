# Generated: make generate
"""TelephonyApi: signatures and documentation of its methods are in telephony_api.pyi."""

from ..operation import Api, ApiOperation, body, path, query


class TelephonyApi(Api):
    """The Telephony operations of the Platform API."""

    get_telephony_mediaregions = ApiOperation("GET", "/api/v2/telephony/mediaregions", returns="MediaRegions")
    get_telephony_sipmessages_conversation = ApiOperation(
        "GET", "/api/v2/telephony/sipmessages/conversations/{conversationId}", path("conversationId"),
        returns="Callmessage",
    )
    get_telephony_sipmessages_conversation_headers = ApiOperation(
        "GET", "/api/v2/telephony/sipmessages/conversations/{conversationId}/headers", path("conversationId"),
        query("keys", "multi"), returns="Callheader",
    )
    get_telephony_siptraces = ApiOperation(
        "GET", "/api/v2/telephony/siptraces", query("dateStart", required=True), query("dateEnd", required=True),
        query("callId"), query("toUser"), query("fromUser"), query("conversationId"), returns="SipSearchResult",
    )
    get_telephony_siptraces_download_download_id = ApiOperation(
        "GET", "/api/v2/telephony/siptraces/download/{downloadId}", path("downloadId"), returns="SignedUrlResponse"
    )
    post_telephony_siptraces_download = ApiOperation(
        "POST", "/api/v2/telephony/siptraces/download", body("sip_search_public_request", required=True),
        returns="SipDownloadResponse",
    )
