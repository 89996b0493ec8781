# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CallCommand(Model):
    """A call command: call number and phone column. Body of post_conversations_call.

    Required by the platform: call_number.
    """

    call_number: str | None = field("callNumber", default=None)
    phone_column: str | None = field("phoneColumn", default=None)
