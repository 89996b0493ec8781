# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .patch_callback_request import PatchCallbackRequest


class BulkCallbackPatchRequest(Model):
    """BulkCallbackPatchRequest of the Platform API.

    The platform requires: patch_callback_requests.
    """

    patch_callback_requests: list[PatchCallbackRequest] | None = field("patchCallbackRequests", default=None)
