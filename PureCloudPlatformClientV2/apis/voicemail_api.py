# Generated: make generate
"""VoicemailApi: signatures and documentation of its methods are in voicemail_api.pyi."""

from ..operation import Api, ApiOperation, Paging, body, path, query


class VoicemailApi(Api):
    """The Voicemail operations of the Platform API."""

    delete_voicemail_message = ApiOperation("DELETE", "/api/v2/voicemail/messages/{messageId}", path("messageId"))
    delete_voicemail_messages = ApiOperation("DELETE", "/api/v2/voicemail/messages")
    get_voicemail_group_mailbox = ApiOperation(
        "GET", "/api/v2/voicemail/groups/{groupId}/mailbox", path("groupId"), returns="VoicemailMailboxInfo"
    )
    get_voicemail_group_messages = ApiOperation(
        "GET", "/api/v2/voicemail/groups/{groupId}/messages", path("groupId"), query("pageSize"), query("pageNumber"),
        returns="VoicemailMessageEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_voicemail_group_policy = ApiOperation(
        "GET", "/api/v2/voicemail/groups/{groupId}/policy", path("groupId"), returns="VoicemailGroupPolicy"
    )
    get_voicemail_mailbox = ApiOperation("GET", "/api/v2/voicemail/mailbox", returns="VoicemailMailboxInfo")
    get_voicemail_me_mailbox = ApiOperation("GET", "/api/v2/voicemail/me/mailbox", returns="VoicemailMailboxInfo")
    get_voicemail_me_messages = ApiOperation(
        "GET", "/api/v2/voicemail/me/messages", query("pageSize"), query("pageNumber"),
        returns="VoicemailMessageEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_voicemail_me_policy = ApiOperation("GET", "/api/v2/voicemail/me/policy", returns="VoicemailUserPolicy")
    get_voicemail_message = ApiOperation(
        "GET", "/api/v2/voicemail/messages/{messageId}", path("messageId"), query("expand", "multi"),
        returns="VoicemailMessage",
    )
    get_voicemail_message_media = ApiOperation(
        "GET", "/api/v2/voicemail/messages/{messageId}/media", path("messageId"), query("formatId"),
        returns="VoicemailMediaInfo",
    )
    get_voicemail_messages = ApiOperation(
        "GET", "/api/v2/voicemail/messages", query("ids"), query("expand", "multi"),
        returns="VoicemailMessageEntityListing", paging=Paging("single", "entities"),
    )
    get_voicemail_policy = ApiOperation("GET", "/api/v2/voicemail/policy", returns="VoicemailOrganizationPolicy")
    get_voicemail_queue_messages = ApiOperation(
        "GET", "/api/v2/voicemail/queues/{queueId}/messages", path("queueId"), query("pageSize"), query("pageNumber"),
        returns="VoicemailMessageEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_voicemail_search = ApiOperation(
        "GET", "/api/v2/voicemail/search", query("q64", required=True), query("expand", "multi"),
        returns="VoicemailsSearchResponse",
        paging=Paging("cursor", "results", "q64", next="nextPage", total="total", page_count="pageCount"),
    )
    get_voicemail_user_mailbox = ApiOperation(
        "GET", "/api/v2/voicemail/users/{userId}/mailbox", path("userId"), returns="VoicemailMailboxInfo"
    )
    get_voicemail_user_messages = ApiOperation(
        "GET", "/api/v2/voicemail/users/{userId}/messages", path("userId"), query("pageSize"), query("pageNumber"),
        returns="VoicemailMessageEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_voicemail_userpolicy = ApiOperation(
        "GET", "/api/v2/voicemail/userpolicies/{userId}", path("userId"), returns="VoicemailUserPolicy"
    )
    patch_voicemail_group_policy = ApiOperation(
        "PATCH", "/api/v2/voicemail/groups/{groupId}/policy", path("groupId"), body(required=True),
        returns="VoicemailGroupPolicy",
    )
    patch_voicemail_me_policy = ApiOperation(
        "PATCH", "/api/v2/voicemail/me/policy", body(required=True), returns="VoicemailUserPolicy"
    )
    patch_voicemail_message = ApiOperation(
        "PATCH", "/api/v2/voicemail/messages/{messageId}", path("messageId"), body(required=True),
        returns="VoicemailMessage",
    )
    patch_voicemail_userpolicy = ApiOperation(
        "PATCH", "/api/v2/voicemail/userpolicies/{userId}", path("userId"), body(required=True),
        returns="VoicemailUserPolicy",
    )
    post_voicemail_messages = ApiOperation("POST", "/api/v2/voicemail/messages", body(), returns="VoicemailMessage")
    post_voicemail_search = ApiOperation(
        "POST", "/api/v2/voicemail/search", body(required=True), returns="VoicemailsSearchResponse",
        paging=Paging("number", "results", "body.pageNumber", size="body.pageSize", total="total", page_count="pageCount"),
    )
    put_voicemail_message = ApiOperation(
        "PUT", "/api/v2/voicemail/messages/{messageId}", path("messageId"), body(required=True),
        returns="VoicemailMessage",
    )
    put_voicemail_policy = ApiOperation(
        "PUT", "/api/v2/voicemail/policy", body(required=True), returns="VoicemailOrganizationPolicy"
    )
    put_voicemail_userpolicy = ApiOperation(
        "PUT", "/api/v2/voicemail/userpolicies/{userId}", path("userId"), body(required=True),
        returns="VoicemailUserPolicy",
    )
