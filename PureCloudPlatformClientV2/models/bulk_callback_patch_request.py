# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import PatchCallbackRequest


class BulkCallbackPatchRequest(Model):
    """A bulk callback to change: patch callback requests. Body of post_conversations_callbacks_bulk_update.

    Required by the platform: patch_callback_requests.
    """

    patch_callback_requests: list[PatchCallbackRequest] | None = field("patchCallbackRequests", default=None)
