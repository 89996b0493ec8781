# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, query

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..models import WebMessagingMessageEntityList

_GET_WEBMESSAGING_MESSAGES: ApiOperation[WebMessagingMessageEntityList] = ApiOperation(
    "GET", "/api/v2/webmessaging/messages", query("pageSize"), query("pageNumber"),
    returns="WebMessagingMessageEntityList", auth=(),
)


class WebMessagingApi(Api):
    """The Web Messaging operations of the Platform API."""

    def get_webmessaging_messages(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> WebMessagingMessageEntityList:
        """GET /api/v2/webmessaging/messages: returns WebMessagingMessageEntityList.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(_GET_WEBMESSAGING_MESSAGES, options, page_size, page_number)
