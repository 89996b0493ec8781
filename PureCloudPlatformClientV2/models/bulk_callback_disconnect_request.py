# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .callback_disconnect_identifier import CallbackDisconnectIdentifier


class BulkCallbackDisconnectRequest(Model):
    """BulkCallbackDisconnectRequest of the Platform API.

    The platform requires: callback_disconnect_identifiers.
    """

    callback_disconnect_identifiers: list[CallbackDisconnectIdentifier] | None = field(
        "callbackDisconnectIdentifiers", default=None
    )
