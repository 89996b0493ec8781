# Generated: make generate
"""WebMessagingApi: signatures and documentation of its methods are in web_messaging_api.pyi."""

from ..operation import Api, ApiOperation, Paging, query


class WebMessagingApi(Api):
    """The Web Messaging operations of the Platform API."""

    get_webmessaging_messages = ApiOperation(
        "GET", "/api/v2/webmessaging/messages", query("pageSize"), query("pageNumber"),
        returns="WebMessagingMessageEntityList", auth=(),
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
