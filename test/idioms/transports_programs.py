"""Transports that tests put in the place of the real one: on the class, on an instance, by mock.patch."""

import json
from types import SimpleNamespace
from unittest import mock

from .raw import Raw


class _Answer:
    """An answer of a test: data, status and headers as official code reads them."""

    def __init__(self, body=None, status=200):
        self.status, self.reason = status, "OK"
        self.data = json.dumps({"id": "1", "name": "Fake"} if body is None else body)

    def getheader(self, name, default=None):
        return "application/json" if name.lower() == "content-type" else default

    def getheaders(self):
        return {"Content-Type": "application/json"}


def request_on_the_instance(sdk, host, credentials):
    client, seen = sdk.ApiClient(host), []

    def request(method, url, query_params=None, headers=None, post_params=None, body=None):
        seen.append([method, url.replace(host, ""), query_params, post_params, body])
        return _Answer()

    client.request = request
    return [sdk.UsersApi(client).get_user("u").name, seen]


def request_on_the_class(sdk, host, credentials):
    with mock.patch("PureCloudPlatformClientV2.api_client.ApiClient.request", return_value=_Answer()) as request:
        name = sdk.UsersApi(sdk.ApiClient(host)).get_user("u").name
    return [name, request.call_count, request.call_args[0][0]]


def body_that_request_gets(sdk, host, credentials):
    client = sdk.ApiClient(host)
    client.request = mock.Mock(return_value=_Answer())
    body = sdk.CreateQueueRequest()
    body.name = "Sales"
    sdk.RoutingApi(client).post_routing_queues(body)
    return [client.request.call_args[0], client.request.call_args[1]["body"]][1]


def headers_that_request_gets(sdk, host, credentials):
    client = sdk.ApiClient(host, "X-Mine", "1", cookie="a=b")
    client.access_token = "token"
    client.request = mock.Mock(return_value=_Answer())
    sdk.UsersApi(client).get_user("u")
    headers = client.request.call_args[1]["headers"]
    names = ("Accept", "Authorization", "X-Mine", "Cookie", "User-Agent", "purecloud-sdk")
    return {name: headers[name] for name in names}


def query_that_request_gets(sdk, host, credentials):
    client = sdk.ApiClient(host)
    client.request = mock.Mock(return_value=_Answer({"entities": []}))
    sdk.UsersApi(client).get_users(page_size=5, state="active")
    return client.request.call_args[1]["query_params"]


def lists_in_the_query_that_request_gets(sdk, host, credentials):
    client = sdk.ApiClient(host)
    client.request = mock.Mock(return_value=_Answer({"entities": []}))
    sdk.UsersApi(client).get_users(expand=["presence", "groups"])
    return client.request.call_args[1]["query_params"]


def request_that_raises(sdk, host, credentials):
    client = sdk.ApiClient(host)
    client.request = mock.Mock(side_effect=sdk.rest.ApiException(status=429, reason="Too Many Requests"))
    try:
        sdk.UsersApi(client).get_user("u")
    except sdk.rest.ApiException as error:
        return [error.status, client.request.call_count]
    return "no error"


def request_that_raises_something_else(sdk, host, credentials):
    client = sdk.ApiClient(host)
    client.request = mock.Mock(side_effect=KeyError("mine"))
    return sdk.UsersApi(client).get_user("u")


def token_by_request(sdk, host, credentials):
    client = sdk.ApiClient(host)
    client.request = mock.Mock(return_value=_Answer({"access_token": "fake"}))
    client.get_client_credentials_token("id", "secret")
    call = client.request.call_args
    return [client.access_token, call[0][0], call[0][1].replace(host, ""), call[1]["post_params"]]


def call_api_on_the_instance(sdk, host, credentials):
    client = sdk.ApiClient(host)
    client.call_api = mock.Mock(return_value="fake")
    result = sdk.UsersApi(client).get_users(page_size=3, expand=["presence"])
    return [result, client.call_api.call_args[0], client.call_api.call_args[1]]


def call_api_on_the_class(sdk, host, credentials):
    def call_api(self, resource_path, method, path_params=None, query_params=None, header_params=None, body=None,
                 post_params=None, files=None, response_type=None, auth_settings=None, callback=None):  # fmt: skip
        return [resource_path, method, path_params, query_params, body, response_type, auth_settings, callback]

    with mock.patch.object(sdk.ApiClient, "call_api", call_api):
        return sdk.RoutingApi(sdk.ApiClient(host)).post_routing_queues({"name": "Sales"})


def call_api_of_a_subclass(sdk, host, credentials):
    class Counting(sdk.ApiClient):
        calls = 0

        def call_api(self, *args, **kwargs):
            self.calls += 1
            return super().call_api(*args, **kwargs)

    sdk.configuration.host = host
    client = Counting().get_client_credentials_token(*credentials)
    api = sdk.UsersApi(client)
    return [len(api.get_users(page_size=2, expand=["presence"]).entities), client.calls, type(client).__name__]


def call_api_that_reads_its_keywords(sdk, host, credentials):
    client, original, seen = sdk.ApiClient(host), sdk.ApiClient.call_api, []

    def call_api(resource_path, method, *args, **kwargs):
        seen.append([resource_path, method, kwargs["response_type"], kwargs["callback"], args[1]])
        return original(client, resource_path, method, *args, **kwargs)

    client.call_api = call_api
    client.access_token = sdk.ApiClient(host).get_client_credentials_token(*credentials).access_token
    return [len(sdk.UsersApi(client).get_users(page_size=2).entities), seen]


def get_of_the_rest_client(sdk, host, credentials):
    client, seen = sdk.ApiClient(host), []

    def get(url, headers=None, query_params=None):
        seen.append([url.replace(host, ""), query_params])
        return _Answer()

    client.rest_client.GET = get
    return [sdk.UsersApi(client).get_user("u").name, seen]


def get_of_the_class_of_rest_clients(sdk, host, credentials):
    with mock.patch("PureCloudPlatformClientV2.rest.RESTClientObject.GET", return_value=_Answer()) as get:
        name = sdk.UsersApi(sdk.ApiClient(host)).get_user("u").name
    return [name, get.call_count]


def post_of_the_class_of_rest_clients(sdk, host, credentials):
    with mock.patch.object(sdk.rest.RESTClientObject, "POST", return_value=_Answer()) as post:
        name = sdk.RoutingApi(sdk.ApiClient(host)).post_routing_queues({"name": "Sales"}).name
    return [name, post.call_args[1]["body"]]


def request_of_the_class_of_rest_clients(sdk, host, credentials):
    seen = []

    def request(self, method, url, query_params=None, headers=None, body=None, post_params=None):
        seen.append([method, url.replace(host, ""), query_params, body])
        return _Answer()

    with mock.patch.object(sdk.rest.RESTClientObject, "request", request):
        name = sdk.RoutingApi(sdk.ApiClient(host)).post_routing_queues({"name": "Sales"}).name
    return [name, seen]


def request_of_a_rest_client(sdk, host, credentials):
    client = sdk.ApiClient(host)
    client.rest_client.request = mock.Mock(return_value=_Answer())
    name = sdk.UsersApi(client).get_user("u").name
    return [name, client.rest_client.request.call_args[0][0]]


def another_rest_client(sdk, host, credentials):
    client = sdk.ApiClient(host)
    client.rest_client = SimpleNamespace(GET=lambda url, headers=None, query_params=None: _Answer())
    return sdk.UsersApi(client).get_user("u").name


def rest_client_of_a_subclass(sdk, host, credentials):
    class Recording(sdk.rest.RESTClientObject):
        verbs = []

        def request(self, method, url, **kwargs):
            self.verbs.append(method)
            return super().request(method, url, **kwargs)

    client = sdk.ApiClient(host)
    client.rest_client = Recording()
    client.get_client_credentials_token(*credentials)
    return [len(sdk.UsersApi(client).get_users(page_size=2).entities), Recording.verbs]


def pool_manager(sdk, host, credentials):
    client = sdk.ApiClient(host)
    client.rest_client.pool_manager.request = mock.Mock(return_value=Raw({"id": "1", "name": "Fake"}))
    return sdk.UsersApi(client).get_user("u").name


def another_pool_manager(sdk, host, credentials):
    import urllib3

    client = sdk.ApiClient(host)
    client.rest_client.pool_manager = urllib3.PoolManager(timeout=urllib3.Timeout(5))
    client.get_client_credentials_token(*credentials)
    return len(sdk.UsersApi(client).get_users(page_size=2).entities)


def settings_of_the_pool_manager(sdk, host, credentials):
    import urllib3

    client = sdk.ApiClient(host)
    client.rest_client.pool_manager.connection_pool_kw["retries"] = urllib3.Retry(2)
    client.get_client_credentials_token(*credentials)
    return len(sdk.UsersApi(client).get_users(page_size=2).entities)


def urllib3_patched(sdk, host, credentials):
    with mock.patch("urllib3.PoolManager.request", return_value=Raw({"id": "1", "name": "Fake"})):
        return sdk.UsersApi(sdk.ApiClient(host)).get_user("u").name


def answer_made_of_urllib3s(sdk, host, credentials):
    answer = sdk.rest.RESTResponse(Raw({"a": 1}))
    return [answer.status, answer.reason, type(answer.data).__name__, answer.urllib3_response.status]


def error_made_of_an_answer(sdk, host, credentials):
    error = sdk.rest.ApiException(http_resp=_Answer({"code": "not.found"}, 404))
    return [error.status, error.reason, error.body, error.headers["Content-Type"], str(error).splitlines()[0]]


def method_of_an_api_class(sdk, host, credentials):
    with mock.patch("PureCloudPlatformClientV2.UsersApi.get_user", return_value="fake") as get_user:
        result = sdk.UsersApi(sdk.ApiClient(host)).get_user("u")
    return [result, get_user.call_count, sdk.UsersApi.get_user.__name__]


def method_of_an_instance(sdk, host, credentials):
    api = sdk.UsersApi(sdk.ApiClient(host))
    api.get_user = lambda user_id, **kwargs: user_id.upper()
    return api.get_user("u")


def spec_of_an_api_class(sdk, host, credentials):
    api = mock.create_autospec(sdk.UsersApi, instance=True)
    api.get_user.return_value = "fake"
    return [api.get_user("u"), isinstance(api, sdk.UsersApi)]


def api_class_patched_where_it_is_used(sdk, host, credentials):
    with mock.patch("PureCloudPlatformClientV2.UsersApi") as api:
        api.return_value.get_users.return_value.total = 7
        return sdk.UsersApi().get_users().total


def token_patched(sdk, host, credentials):
    with mock.patch.object(sdk.ApiClient, "get_client_credentials_token") as token:
        sdk.ApiClient(host).get_client_credentials_token("id", "secret")
    return token.call_args[0]


def deserialize_patched(sdk, host, credentials):
    client = sdk.ApiClient(host).get_client_credentials_token(*credentials)
    client.deserialize = lambda response, response_type: [response.status, response_type]
    return sdk.UsersApi(client).get_users(page_size=1)
