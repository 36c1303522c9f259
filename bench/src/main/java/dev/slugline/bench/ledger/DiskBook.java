package dev.slugline.bench.ledger;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.CommitCallback;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/**
 * A service's book on disk, which RocksDB writes when it sees fit. The test driver commits after
 * every story and would flush it each time; a service commits dozens of stories at once and does
 * not flush then.
 */
final class DiskBook implements KeyValueBytesStoreSupplier {
  private final KeyValueBytesStoreSupplier disk;

  DiskBook(String name) {
    disk = Stores.persistentKeyValueStore(name);
  }

  @Override
  public String name() {
    return disk.name();
  }

  @Override
  @SuppressWarnings("unchecked") // the proxy is of that very interface
  public KeyValueStore<Bytes, byte[]> get() {
    KeyValueStore<Bytes, byte[]> store = disk.get();
    return (KeyValueStore<Bytes, byte[]>)
        Proxy.newProxyInstance(
            DiskBook.class.getClassLoader(),
            new Class<?>[] {KeyValueStore.class},
            (proxy, method, arguments) -> {
              switch (method.getName()) {
                case "flush":
                  return null;
                case "init":
                  store.init(quiet((StateStoreContext) arguments[0]), (StateStore) arguments[1]);
                  return null;
                case "persistent":
                  return false; // or the driver writes a checkpoint for every story
                default:
                  try {
                    return method.invoke(store, arguments);
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
              }
            });
  }

  /** The context without the file that a store writes at each commit. */
  private static StateStoreContext quiet(StateStoreContext context) {
    return (StateStoreContext)
        Proxy.newProxyInstance(
            DiskBook.class.getClassLoader(),
            interfaces(context.getClass()).toArray(Class<?>[]::new),
            (proxy, method, arguments) -> {
              if (method.getName().equals("register") && arguments.length == 3) {
                arguments[2] = (CommitCallback) () -> {};
              }
              return method.invoke(context, arguments);
            });
  }

  private static Set<Class<?>> interfaces(Class<?> type) {
    var all = new LinkedHashSet<Class<?>>();
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      all.addAll(Arrays.asList(c.getInterfaces()));
    }
    return all;
  }

  @Override
  public String metricsScope() {
    return disk.metricsScope();
  }
}
