# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import UserReferenceWithName


class EvaluationSettingsAssignee(Model):
    user: UserReferenceWithName | None = field("user", default=None)
    type: Literal["Original", "Individual", "None"] | str | None = field("type", default=None)
