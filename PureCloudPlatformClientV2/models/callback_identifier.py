# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class CallbackIdentifier(Model):
    """One of the callback identifiers of a callback. In CreateCallbackResponse and 1 more.

    Required by the platform: type, id.
    """

    type: Literal["ACD", "EXTERNAL"] | str | None = field("type", default=None)
    id: str | None = field("id", default=None)
