# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class Function(Model):
    """A function: description, handler, runtime and 5 more. Body of put_integrations_action_draft_function.

    Required by the platform: description, handler, runtime.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    zip_id: str | None = field("zipId", default=None)
    handler: str | None = field("handler", default=None)
    runtime: str | None = field("runtime", default=None)
    timeout_seconds: int | None = field("timeoutSeconds", default=None, minimum=1, maximum=15)
