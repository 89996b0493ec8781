# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date
    from typing import Literal


class FunctionRuntime(Model):
    """A function runtime: name, description, status and 1 more. Answer of get_integrations_actions_functions_runtimes.
    """

    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    status: Literal["Available", "Deprecated", "Unavailable"] | str | None = field("status", default=None)
    date_end_of_life: date | None = field("dateEndOfLife", default=None)
