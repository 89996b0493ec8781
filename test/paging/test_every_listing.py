"""Every listing of the definition is read to its end."""

from __future__ import annotations

from typing import Any

import pytest

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2._naming import attribute_name
from PureCloudPlatformClientV2.operation import ApiOperation
from PureCloudPlatformClientV2.simulator import Simulator

from ..calls import least, operations
from ..scripted import serve
from .listing import SIZE, Listing, ids, put

LISTINGS = [(name, operation) for name, operation in operations() if operation.paging]


def plain(entry: Any) -> Any:
    return getattr(entry, "_json", entry)


def entries_of(operation: ApiOperation[Any], count: int) -> list[Any]:
    paging, returns = operation.paging, operation.returns or ""
    assert paging
    kind = returns
    for name in paging.items.split(".") if paging.items else ():
        kind = getattr(sdk, kind).swagger_types[attribute_name(name)]
    of_text = kind.startswith("list[") and kind[5:-1] in ("str", "object")
    return [f"e{number}" if of_text else {"id": f"e{number}"} for number in range(count)]


@pytest.mark.filterwarnings("ignore:.*is deprecated by the platform:DeprecationWarning")
@pytest.mark.parametrize("count", [0, 1, SIZE, 2 * SIZE, 2 * SIZE + 1])
def test_every_listing_of_the_definition_is_read_to_its_end_each_entry_once(count: int) -> None:
    assert len(LISTINGS) > 700
    current: list[Listing] = []
    failures = []
    with serve(lambda asked: current[0](asked)) as server:
        client = server.client()
        for class_name, operation in LISTINGS:
            assert operation.paging
            entries = entries_of(operation, count)
            current[:] = [Listing(operation.paging, entries)]
            arguments = least(operation)
            size = operation.paging.size
            if size and not size.startswith("body."):
                arguments[attribute_name(size)] = SIZE
            elif size:
                arguments.setdefault("body", {})
                put(arguments["body"], size[5:], SIZE)
            del server.asked[:]
            method = getattr(getattr(sdk, class_name)(client), operation.name)
            try:
                found = [plain(entry) for entry in sdk.paginate(method, **arguments)]
            except (sdk.ApiException, TypeError, ValueError) as error:  # collected: one run shows all of them
                failures.append((operation.name, repr(error)[:200]))
                continue
            pages = 1 if operation.paging.style == "single" else max(-(-count // SIZE), 1)
            if found != entries or not pages <= len(server.asked) <= pages + 3:
                failures.append((operation.name, f"{len(found)} entries, {len(server.asked)} requests"))
    assert failures == []


def test_the_simulator_s_users_are_all_read_in_pages_of_any_size() -> None:
    with Simulator(seed={"users": 57}) as sim:
        client = sdk.ApiClient(host=sim.host, configuration=sdk.Configuration.create())
        client.get_client_credentials_token(sim.client_id, sim.client_secret)
        for size in (1, 19, 57, 100):
            pages = sdk.paginate(sdk.UsersApi(client).get_users, page_size=size)
            assert len(set(ids(pages))) == pages.total == 57
            assert next(len(page.entities) for page in pages.pages()) == min(size, 57)
