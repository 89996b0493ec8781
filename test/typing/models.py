"""What editors know of models: a right program, which mypy and pyright pass in their strict modes."""

from __future__ import annotations

from datetime import date
from typing import Any

import PureCloudPlatformClientV2 as genesys


class Agent(genesys.User):
    """A model with attributes of the program's own."""

    def __init__(self, desk: str) -> None:
        super().__init__(name="x", title=genesys.ApiNullValue())
        self.desk = desk


agent = Agent("blue")
desk: str = agent.desk
agent.name = genesys.ApiNullValue()
agent.division = genesys.Division.from_dict({"id": "d"})
user: genesys.User = genesys.User.from_json(b"{}")
extra: dict[str, Any] = user.additional_properties
rows: list[dict[str, Any]] = [vars(one) for one in (agent, user)]
month: genesys.YearMonth = genesys.YearMonth.from_date(date(2024, 2, 29))
day: date = month.to_date()
later: bool = month < genesys.YearMonth(2024, 3)
types: dict[str, str] = genesys.User.swagger_types
names: dict[str, str] = user.attribute_map
queue = genesys.CreateQueueRequest(name="Support", division=genesys.WritableDivision(id="d"))
copied: genesys.CreateQueueRequest = genesys.CreateQueueRequest.from_dict(queue.to_dict())
