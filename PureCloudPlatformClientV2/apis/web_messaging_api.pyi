# Generated: make generate
from typing_extensions import Unpack

from ..models import WebMessagingMessageEntityList
from ..operation import Api, CallOptions

class WebMessagingApi(Api):
    """The Web Messaging operations of the Platform API."""

    def get_webmessaging_messages(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> WebMessagingMessageEntityList:
        """List the web messaging messages.

        GET /api/v2/webmessaging/messages

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
        """
        ...
