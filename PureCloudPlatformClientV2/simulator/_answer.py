"""What an operation answers, and how far it can be trusted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Origin = Literal["stored", "computed", "sample"]


@dataclass(frozen=True)
class Answer:
    """The value of a success.

    `origin` says where it comes from: objects that were stored, a value computed from them, or a sample that only
    fits the schema. `status` is given where it differs from the declared one; `content` replaces the JSON of `value`
    by bytes, of the type that `headers` name. `routing_changed` names the users whose routing status changed as well.
    """

    value: Any
    origin: Origin
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    content: bytes | None = None
    routing_changed: tuple[str, ...] = ()
