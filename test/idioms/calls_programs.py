"""Calls of the platform: reading, paging, writing, callbacks, threads, call_api by hand."""

import threading
from concurrent.futures import ThreadPoolExecutor


def _client(sdk, host, credentials):
    sdk.configuration.host = host
    return sdk.api_client.ApiClient().get_client_credentials_token(*credentials)


def _users(sdk, host, credentials):
    return sdk.UsersApi(_client(sdk, host, credentials))


def first_page(sdk, host, credentials):
    page = _users(sdk, host, credentials).get_users(page_size=5, page_number=1)
    return [page.page_size, page.page_number, page.total, len(page.entities), type(page).__name__]


def all_pages(sdk, host, credentials):
    users, api, number = [], _users(sdk, host, credentials), 1
    while True:
        page = api.get_users(page_size=25, page_number=number)
        users.extend(page.entities)
        if number >= page.page_count:
            return len({user.id for user in users})
        number += 1


def until_no_next_uri(sdk, host, credentials):
    api, number, names = sdk.RoutingApi(_client(sdk, host, credentials)), 1, []
    while True:
        page = api.get_routing_queues(page_size=2, page_number=number)
        names += [queue.name for queue in page.entities]
        if not page.next_uri:
            return sorted(names)
        number += 1


def index_by_name(sdk, host, credentials):
    queues = sdk.RoutingApi(_client(sdk, host, credentials)).get_routing_queues().entities
    by_name = {queue.name: queue.id for queue in queues}
    return [sorted(by_name), all(isinstance(one, str) for one in by_name.values())]


def default_client_and_token(sdk, host, credentials):
    client = _client(sdk, host, credentials)
    sdk.configuration.access_token = client.access_token
    return len(sdk.UsersApi().get_users(page_size=3).entities)


def default_client_is_kept(sdk, host, credentials):
    first, second = sdk.UsersApi(), sdk.RoutingApi()
    return [first.api_client is second.api_client, sdk.configuration.api_client is first.api_client]


def client_of_an_api(sdk, host, credentials):
    client = _client(sdk, host, credentials)
    return [sdk.UsersApi(client).api_client is client, sdk.UsersApi(api_client=client).api_client is client]


def life_of_a_queue(sdk, host, credentials):
    api = sdk.RoutingApi(_client(sdk, host, credentials))
    body = sdk.CreateQueueRequest()
    body.name = "Life of a queue"
    queue = api.post_routing_queues(body)
    change = sdk.QueueRequest()
    change.name, change.description = "Life of a queue", "changed"
    changed = api.put_routing_queue(queue.id, change)
    api.delete_routing_queue(queue.id)
    try:
        api.get_routing_queue(queue.id)
    except sdk.rest.ApiException as error:
        return [queue.name, changed.description, error.status]
    return "still there"


def body_as_dict(sdk, host, credentials):
    api = sdk.RoutingApi(_client(sdk, host, credentials))
    queue = api.post_routing_queues({"name": "From a dict"})
    return [queue.name, api.delete_routing_queue(queue.id)]


def list_of_expand(sdk, host, credentials):
    user = _users(sdk, host, credentials).get_users(page_size=1, expand=["presence", "groups"]).entities[0]
    return [user.presence is not None, user.groups is not None]


def expand_as_text(sdk, host, credentials):
    return _users(sdk, host, credentials).get_users(page_size=1, expand="presence").entities[0].presence is not None


def numbers_as_text(sdk, host, credentials):
    return len(_users(sdk, host, credentials).get_users(page_size="4", page_number="1").entities)


def callback(sdk, host, credentials):
    found = []
    thread = _users(sdk, host, credentials).get_users(
        page_size=2, callback=lambda page: found.append(len(page.entities))
    )
    thread.join(30)
    return [found, isinstance(thread, threading.Thread)]


def callback_of_none(sdk, host, credentials):
    return len(_users(sdk, host, credentials).get_users(page_size=2, callback=None).entities)


def threads_share_an_api(sdk, host, credentials):
    api, found = _users(sdk, host, credentials), []
    threads = [threading.Thread(target=lambda: found.append(api.get_users(page_size=3).total)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    return found


def pool_of_threads(sdk, host, credentials):
    api = _users(sdk, host, credentials)
    identifiers = [user.id for user in api.get_users(page_size=10).entities]
    with ThreadPoolExecutor(4) as pool:
        return [user.id for user in pool.map(api.get_user, identifiers)] == identifiers


def last_response(sdk, host, credentials):
    api = _users(sdk, host, credentials)
    api.get_users(page_size=1)
    answer = api.api_client.last_response
    return [answer.status, answer.reason, answer.getheader("Content-Type"), type(answer.data).__name__]


def headers_of_the_last_response(sdk, host, credentials):
    api = _users(sdk, host, credentials)
    api.get_users(page_size=1)
    headers = api.api_client.last_response.getheaders()
    return ["ININ-Correlation-Id" in headers, "inin-correlation-id" in headers, headers["content-type"]]


def missing_header(sdk, host, credentials):
    api = _users(sdk, host, credentials)
    api.get_users(page_size=1)
    answer = api.api_client.last_response
    return [answer.getheader("X-Nothing"), answer.getheader("X-Nothing", "none")]


def raw_call(sdk, host, credentials):
    client = _client(sdk, host, credentials)
    page = client.call_api(
        "/api/v2/users", "GET", {}, {"pageSize": 2}, {"Accept": "application/json"},
        response_type="UserEntityListing", auth_settings=["PureCloud OAuth"],
    )  # fmt: skip
    return [len(page.entities), page.page_size]


def raw_call_without_type(sdk, host, credentials):
    client = _client(sdk, host, credentials)
    result = client.call_api("/api/v2/users", "GET", query_params={"pageSize": 1}, auth_settings=["PureCloud OAuth"])
    return [result, "entities" in client.last_response.data]


def raw_call_as_object(sdk, host, credentials):
    client = _client(sdk, host, credentials)
    settings = {"response_type": "object", "auth_settings": ["PureCloud OAuth"]}
    return sorted(client.call_api("/api/v2/users/{id}", "GET", {"id": _first(client, sdk)}, **settings))[:3]


def _first(client, sdk):
    return sdk.UsersApi(client).get_users(page_size=1).entities[0].id


def raw_request(sdk, host, credentials):
    client = _client(sdk, host, credentials)
    headers = {"Authorization": f"Bearer {client.access_token}"}
    answer = client.request("GET", f"{host}/api/v2/users", query_params={"pageSize": 1}, headers=headers)
    return [answer.status, "entities" in answer.data]


def raw_rest_client(sdk, host, credentials):
    client = _client(sdk, host, credentials)
    headers = {"Authorization": f"Bearer {client.access_token}"}
    answer = client.rest_client.GET(f"{host}/api/v2/users", headers=headers, query_params={"pageSize": 1})
    return [answer.status, "entities" in answer.data, answer.getheader("content-type")]


def rest_client_of_ones_own(sdk, host, credentials):
    client = _client(sdk, host, credentials)
    rest = sdk.rest.RESTClientObject(pools_size=2, max_size=8)
    return rest.GET(f"{host}/api/v2/users", headers={"Authorization": f"Bearer {client.access_token}"}).status


def request_of_the_rest_client(sdk, host, credentials):
    client = _client(sdk, host, credentials)
    headers = {"Authorization": f"Bearer {client.access_token}"}
    body = {"name": "By hand"}
    queue = client.rest_client.request("post", f"{host}/api/v2/routing/queues", headers=headers, body=body)
    import json

    deleted = client.rest_client.DELETE(f"{host}/api/v2/routing/queues/{json.loads(queue.data)['id']}", headers=headers)
    return [json.loads(queue.data)["name"], deleted.status]


def unknown_verb(sdk, host, credentials):
    return sdk.ApiClient().request("FETCH", f"{host}/api/v2/users")


def deprecated_method(sdk, host, credentials):
    import warnings

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:  # noqa: SIM105
            sdk.UsersApi(_client(sdk, host, credentials)).get_fieldconfig("person")
        except sdk.rest.ApiException:
            pass
    return [one.category.__name__ for one in caught if issubclass(one.category, DeprecationWarning)]


def methods_by_name(sdk, host, credentials):
    api = _users(sdk, host, credentials)
    return [getattr(api, name)(page_size=1).page_size for name in ("get_users",)]


def methods_listed(sdk, host, credentials):
    return [name for name in dir(sdk.UsersApi) if name.startswith("post_user_")]


def positional_arguments(sdk, host, credentials):
    api = sdk.PresenceApi(_client(sdk, host, credentials))
    user = _first(api.api_client, sdk)
    return api.get_user_presence(user, "PURECLOUD").source
